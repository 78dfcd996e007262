package cn.tongxin.apiclient;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.NullSerializer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new key with its secret, inside the service. As JSON it has no secret: so it is kept for a retry.
 *
 * @param secret null in the answer to a retry
 */
record IssuedKey(
        UUID keyId,

        @JsonSerialize(using = NullSerializer.class) @Nullable
        Secret secret,

        ApiClientView client) {

    IssuedKeyView view() {
        return new IssuedKeyView(keyId, secret == null ? null : secret.text(), client);
    }
}
