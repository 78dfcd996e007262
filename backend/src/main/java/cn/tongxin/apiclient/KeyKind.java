package cn.tongxin.apiclient;

/** How a system shows who it is. */
public enum KeyKind {
    /** Sent with every request, as it is. */
    API_KEY("txk"),
    /** Exchanged for access tokens (RFC 6749, section 4.4), and sent nowhere else. */
    CLIENT_SECRET("txs");

    private final String mark;

    KeyKind(String mark) {
        this.mark = mark;
    }

    /** What its secrets begin with, so that a leaked one is known for what it is. */
    String mark() {
        return mark;
    }
}
