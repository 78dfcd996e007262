package cn.tongxin.signon.provider;

/** The configuration of the single sign-on is not as it should be. The message names the key, never a secret. */
public final class MalformedProviderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedProviderException(String message) {
        super(message);
    }
}
