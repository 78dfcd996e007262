package cn.tongxin.apiclient.credential;

/** Ends a request for a token with an error of RFC 6749. */
final class TokenRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TokenError error;

    TokenRefusal(TokenError error) {
        super(error.code(), null, false, false);
        this.error = error;
    }

    TokenError error() {
        return error;
    }
}
