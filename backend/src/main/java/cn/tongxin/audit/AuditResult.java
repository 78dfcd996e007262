package cn.tongxin.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it ended. */
@Schema(description = "Whether it was done, or refused.")
public enum AuditResult {
    DONE,
    REFUSED;

    /** The act of rows that tell of a refusal. */
    static final String REFUSE = "refuse";

    static AuditResult of(String act) {
        return act.equals(REFUSE) ? REFUSED : DONE;
    }
}
