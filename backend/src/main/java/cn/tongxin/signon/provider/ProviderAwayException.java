package cn.tongxin.signon.provider;

/** The provider does not answer, or not as OpenID Connect says; what hangs on it may be tried again. */
public final class ProviderAwayException extends Exception {

    private static final long serialVersionUID = 1L;

    ProviderAwayException(String message, Throwable cause) {
        super(message, cause);
    }

    ProviderAwayException(String message) {
        super(message);
    }
}
