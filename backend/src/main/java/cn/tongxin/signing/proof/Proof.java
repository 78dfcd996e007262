package cn.tongxin.signing.proof;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proof of a signing. */
@Schema(
        name = "SigningProof",
        description =
                "In the canonical form of RFC 8785, byte for byte. The signature is Ed25519 (RFC 8032) over the canonical form of all"
                        + " but itself.")
record Proof(
        @Schema(examples = Proof.FORMAT) String format,
        Key key,
        ProofStatement statement,
        @Schema(description = "64 bytes in hexadecimal.") String signature) {

    static final String FORMAT = "tongxin-signing-proof/1";

    /** The key that it is signed with. */
    @Schema(
            name = "ProofSigningKey",
            description = "The key that it is signed with; getProofKeys tells whether it is the service's.")
    record Key(String id, String algorithm, String publicKey) {

        static Key of(ProofKey key) {
            return new Key(key.id(), key.algorithm(), key.publicKey());
        }
    }
}
