package cn.tongxin.apiclient;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new key with its secret, as it is answered once. */
@Schema(name = "IssuedKey", description = "A new key of a system. Its secret is shown only here.")
public record IssuedKeyView(
        UUID keyId,

        @Schema(
                description =
                        "What the system keeps to itself. Null in the answer to a retry: if the first answer was lost, revoke the key and"
                                + " issue another.",
                examples = "txk_k3v9x2ab_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG")
        @Nullable
        String secret,

        ApiClientView client) {

    /** Entity tags are made of this: the secret has no part in it. */
    @Override
    public String toString() {
        return "IssuedKeyView[" + keyId + ", " + client + "]";
    }
}
