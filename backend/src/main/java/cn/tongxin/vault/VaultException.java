package cn.tongxin.vault;

import org.jspecify.annotations.Nullable;

/** A sealed value does not open, or the keys are not as they should be. The message never holds a key or a clear value. */
public final class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VaultException(String message) {
        super(message);
    }

    VaultException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
