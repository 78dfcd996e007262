package cn.tongxin.identity;

import cn.tongxin.problem.ProblemType;

/** What a caller must do before anything else. */
public enum Duty {
    /** The password is a one-time password. */
    CHANGE_PASSWORD(ProblemType.PASSWORD_CHANGE_REQUIRED),
    /** A role of the caller requires a second factor, and there is none yet. */
    ENROL_SECOND_FACTOR(ProblemType.SECOND_FACTOR_ENROLMENT_REQUIRED);

    private final ProblemType problem;

    Duty(ProblemType problem) {
        this.problem = problem;
    }

    public ProblemType problem() {
        return problem;
    }
}
