package cn.tongxin.project;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import java.util.ArrayList;
import java.util.List;

/** What may be done to a project. */
public enum ProjectStep {
    REPORT,
    PLAN,
    COMPLETE,
    TERMINATE;

    /** Those open to the caller, as the project stands. */
    static List<ProjectStep> of(ProjectStatus status, ProjectReach reach, Caller caller) {
        List<ProjectStep> steps = new ArrayList<>();
        if (!status.goesOn()) {
            return steps;
        }
        if (reach.isParty(caller, Act.PROJECT_REPORT)) {
            steps.add(REPORT);
        }
        if (reach.isParty(caller, Act.PROJECT_PLAN)) {
            steps.add(PLAN);
        }
        if (status == ProjectStatus.UNDERWAY
                && reach.lookedAfter(caller, Act.PROJECT_COMPLETE).isPresent()) {
            steps.add(COMPLETE);
        }
        if (reach.lookedAfter(caller, Act.PROJECT_TERMINATE).isPresent()) {
            steps.add(TERMINATE);
        }
        return steps;
    }
}
