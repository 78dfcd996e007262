package cn.tongxin.account.session;

/** How the person was recognized when the session was opened. */
public enum SignInWay {
    /** By the password kept here, and the second factor where there is one. */
    PASSWORD,
    /** By a provider of single sign-on, whose matter a second factor then is. */
    SIGN_ON
}
