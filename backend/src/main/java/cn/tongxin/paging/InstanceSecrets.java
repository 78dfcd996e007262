package cn.tongxin.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys that all copies of the service share: drawn at random when first asked for, kept in the database. */
@ApplicationScoped
public class InstanceSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Sql sql;
    private final Map<String, SecretKeySpec> known = new ConcurrentHashMap<>();

    InstanceSecrets(Sql sql) {
        this.sql = sql;
    }

    /** HMAC-SHA-256 under a key of 256 bits that has this name in every copy. */
    public Mac mac(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(known.computeIfAbsent(name, this::shared));
            return mac;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private SecretKeySpec shared(String name) {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        sql.change(
                "insert into instance_secret (name, value) values (?, ?) on conflict (name) do nothing", name, fresh);
        String kept = sql.one(
                        "select encode(value, 'base64') from instance_secret where name = ?", List.of(name), Row::text)
                .orElseThrow();
        return new SecretKeySpec(Base64.getMimeDecoder().decode(kept), ALGORITHM);
    }
}
