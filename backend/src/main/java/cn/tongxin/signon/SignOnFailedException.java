package cn.tongxin.signon;

/** Somebody did not come in. */
final class SignOnFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SignOnFailure failure;

    SignOnFailedException(SignOnFailure failure) {
        super(failure.code(), null, false, false);
        this.failure = failure;
    }

    SignOnFailure failure() {
        return failure;
    }
}
