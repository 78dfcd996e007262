package cn.tongxin.signon.provider;

/** A token, or an answer of the provider's, that is not accepted. The message is for the log; it may quote the
 * token, so that it is shown to nobody who calls. */
public final class TokenRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    TokenRefusedException(String message) {
        super(message);
    }

    TokenRefusedException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
