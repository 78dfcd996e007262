package cn.tongxin.identity;

import java.util.Locale;

/** What a system may be allowed to do; written {@code records.read}. Reading what is public needs none. */
public enum ClientScope {
    /** Reads what is not public yet in its division. */
    RECORDS_READ,
    /** Keeps the register of its division. */
    ORGANIZATIONS_WRITE,
    /** Declares and submits intentions for organizations of its division. */
    INTENTIONS_WRITE,
    /** Proposes signings of organizations of its division. */
    SIGNINGS_WRITE,
    /** Reports money and people of projects in its division. */
    LEDGER_WRITE;

    /** As in a token: {@code records.read}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
