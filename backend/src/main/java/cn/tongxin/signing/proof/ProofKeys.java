package cn.tongxin.signing.proof;

import cn.tongxin.paging.Sql;
import cn.tongxin.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The keys that proofs are signed with, shared by all copies of the service: drawn at random when the first proof is asked for, and
 * kept with the private half sealed in the vault. Without the vault's keys there are no proofs.
 */
@ApplicationScoped
class ProofKeys {

    private static final HexFormat HEX = HexFormat.of();
    private static final int PUBLIC_BYTES = 32;
    private static final int ID_DIGITS = 16;

    private final Sql sql;
    private final Vault vault;

    ProofKeys(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** The key that signs now. @throws ProblemException VAULT_CLOSED */
    ProofKey current() {
        return kept().orElseGet(() -> {
            draw();
            return kept().orElseThrow();
        });
    }

    List<ProofKey> all() {
        return sql.all(
                "select " + ProofKey.COLUMNS + " from proof_key order by created_at, id", List.of(), ProofKey::from);
    }

    /** The signature of the message, 64 bytes in hexadecimal: RFC 8032, 5.1.6; the same for the same message. */
    String sign(ProofKey key, byte[] message) {
        String sealed = sql.one(
                        "select private_key_sealed from proof_key where id = ?", List.of(key.id()), row -> row.text())
                .orElseThrow();
        try {
            byte[] encoded = Base64.getDecoder().decode(vault.open(ProofKeyColumns.PRIVATE_KEY.of(key.id()), sealed));
            PrivateKey secret =
                    KeyFactory.getInstance(ProofKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            Signature signature = Signature.getInstance(ProofKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return HEX.formatHex(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key of proofs " + key.id() + " does not sign", broken);
        }
    }

    private Optional<ProofKey> kept() {
        return sql.one("select " + ProofKey.COLUMNS + " from proof_key where current", List.of(), ProofKey::from);
    }

    /** Two copies that draw at once keep one key. */
    private void draw() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ProofKey.ALGORITHM).generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] bare = Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length);
            String id = HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bare))
                    .substring(0, ID_DIGITS);
            String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
            sql.change(
                    "insert into proof_key (id, public_key, private_key_sealed) values (?, ?, ?) on conflict do nothing",
                    id,
                    HEX.formatHex(bare),
                    vault.seal(ProofKeyColumns.PRIVATE_KEY.of(id), secret));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
