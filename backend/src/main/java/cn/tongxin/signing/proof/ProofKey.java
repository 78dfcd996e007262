package cn.tongxin.signing.proof;

import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public half of a key that proofs are signed with. */
@Schema(description = "The public half of a key that proofs are signed with.")
public record ProofKey(
        @Schema(description = "The first 16 digits of SHA-256 of the public key.", examples = "9f86d081884c7d65")
        String id,

        @Schema(examples = "Ed25519") String algorithm,

        @Schema(description = "32 bytes (RFC 8032) in hexadecimal.")
        String publicKey,

        OffsetDateTime createdAt) {

    static final String ALGORITHM = "Ed25519";
    static final String COLUMNS = "id, public_key, created_at";

    static ProofKey from(Row row) {
        return new ProofKey(row.text(), ALGORITHM, row.text(), row.time());
    }
}
