package cn.tongxin.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it ended. */
@Schema(description = "Whether it was done, or refused.")
public enum AuditResult {
    DONE,
    REFUSED;

    /** How the acts of rows that tell of a refusal begin: {@code refuse}, {@code refuse-sign-in}. */
    private static final String REFUSE = "refuse";

    /** Written as the index of refusals has it (V023). */
    private static final String REFUSALS = "j.act like 'refuse%'";

    static AuditResult of(String act) {
        return act.startsWith(REFUSE) ? REFUSED : DONE;
    }

    /** SQL, of rows {@code j}. */
    String condition() {
        return this == REFUSED ? REFUSALS : "not (" + REFUSALS + ")";
    }
}
