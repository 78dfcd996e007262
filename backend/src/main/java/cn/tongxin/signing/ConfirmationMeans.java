package cn.tongxin.signing;

/** What showed that somebody may confirm for a party. */
public enum ConfirmationMeans {
    /** Signed in, with a second factor where the account has one. */
    ACCOUNT,
    /** Handed out on the spot by somebody who may. */
    ONE_TIME_LINK
}
