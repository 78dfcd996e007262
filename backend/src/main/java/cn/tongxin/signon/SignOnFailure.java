package cn.tongxin.signon;

import java.util.Locale;

/** Why somebody did not come in by the provider; the sign-in page has words for each. */
enum SignOnFailure {
    /** The way to the provider was not begun in this browser, took too long, or was ended before. */
    NOT_BEGUN,
    /** The provider let the person not in, or the person turned back. */
    REFUSED,
    /** The provider does not answer. */
    UNAVAILABLE,
    /** What the provider sent is not accepted. */
    NOT_ACCEPTED,
    /** The person has no account here, and none is opened by itself. */
    NO_ACCOUNT,
    /** The account is locked. */
    LOCKED,
    /** The provider gives an administrator's role beside another. */
    ROLES_APART,
    /** The account is an administrator's, who sign in with a password here unless the operator says otherwise. */
    ADMINISTRATOR,
    /** The person of the provider's has another account here already. */
    LINKED_ELSEWHERE;

    /** As in the address of the sign-in page: {@code not-begun}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
