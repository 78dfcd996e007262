package cn.tongxin.project;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.Version;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * How a project goes on: reports, milestones, its end. All are changes of the project, under its version and in its history; what a
 * report says in words is kept in the report alone, since it may name people.
 */
@ApplicationScoped
public class CourseService {

    /** Milestones of a project. */
    static final int MOST = 50;

    private final ProjectRepository projects;
    private final Journal journal;

    CourseService(ProjectRepository projects, Journal journal) {
        this.projects = projects;
        this.journal = journal;
    }

    /** @throws ProblemException NOT_FOUND */
    Page<ProjectReport> reports(UUID id, PageRequest page) {
        reach(id);
        return projects.reports(id, page);
    }

    @Transactional
    @Idempotent
    ProjectView report(UUID id, int version, ReportProjectRequest report, Caller caller) {
        Scope scope = asParty(id, Act.PROJECT_REPORT, caller);
        Project project = take(id, version);
        requirePast(report.onDate(), "/onDate");
        Map<String, @Nullable Object> before = project.state();
        project.report(report.onDate(), report.progress());
        UUID organizationId = Objects.requireNonNull(caller.onBehalfOf(Act.PROJECT_REPORT, scope));
        projects.flush();
        UUID reportId = newId();
        projects.keep(reportId, id, report, organizationId, Objects.requireNonNull(caller.accountId()));
        Map<String, @Nullable Object> fields = Change.between(before, project.state());
        fields.put("reportId", reportId);
        fields.put("onDate", report.onDate());
        fields.put("progress", report.progress());
        note(project, "report", fields, null, scope, Act.PROJECT_REPORT, caller);
        return shown(id, caller);
    }

    @Transactional
    @Idempotent
    ProjectView addMilestone(UUID id, int version, MilestoneRequest milestone, Caller caller) {
        Scope scope = asParty(id, Act.PROJECT_PLAN, caller);
        Project project = planned(id, version, milestone);
        if (projects.milestones(id).size() >= MOST) {
            throw ProblemException.rule("", ErrorCode.TOO_MANY, 0, MOST);
        }
        UUID milestoneId = newId();
        projects.add(milestoneId, id, milestone);
        note(
                project,
                "plan-milestone",
                Milestone.state(milestoneId, milestone.title(), milestone.dueOn(), milestone.reachedOn()),
                null,
                scope,
                Act.PROJECT_PLAN,
                caller);
        return shown(id, caller);
    }

    /** Reaching one is told apart from changing it; what it was before stays in the history. */
    @Transactional
    ProjectView changeMilestone(UUID id, UUID milestoneId, int version, MilestoneRequest milestone, Caller caller) {
        Scope scope = asParty(id, Act.PROJECT_PLAN, caller);
        Milestone before = projects.milestones(id).stream()
                .filter(one -> one.id().equals(milestoneId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        Project project = planned(id, version, milestone);
        projects.change(milestoneId, milestone);
        boolean reached = before.reachedOn() == null && milestone.reachedOn() != null;
        note(
                project,
                reached ? "reach-milestone" : "change-milestone",
                Milestone.state(milestoneId, milestone.title(), milestone.dueOn(), milestone.reachedOn()),
                null,
                scope,
                Act.PROJECT_PLAN,
                caller);
        return shown(id, caller);
    }

    @Transactional
    @Idempotent
    ProjectView complete(UUID id, int version, EndProjectRequest end, Caller caller) {
        return end(id, version, end, "complete", Act.PROJECT_COMPLETE, caller);
    }

    @Transactional
    @Idempotent
    ProjectView terminate(UUID id, int version, EndProjectRequest end, Caller caller) {
        return end(id, version, end, "terminate", Act.PROJECT_TERMINATE, caller);
    }

    private ProjectView end(UUID id, int version, EndProjectRequest end, String verb, Act act, Caller caller) {
        Scope scope = reach(id).lookedAfter(caller, act).orElseThrow(() -> ProblemException.of(ProblemType.FORBIDDEN));
        Project project = take(id, version);
        requirePast(end.endedOn(), "/endedOn");
        Map<String, @Nullable Object> before = project.state();
        if (act == Act.PROJECT_COMPLETE) {
            project.complete(end.endedOn(), end.reason());
        } else {
            project.terminate(end.endedOn(), end.reason());
        }
        projects.flush();
        note(project, verb, Change.between(before, project.state()), end.reason(), scope, act, caller);
        return shown(id, caller);
    }

    private Project planned(UUID id, int version, MilestoneRequest milestone) {
        Project project = take(id, version);
        if (milestone.reachedOn() != null) {
            requirePast(milestone.reachedOn(), "/reachedOn");
        }
        project.plan();
        projects.flush();
        return project;
    }

    private ProjectReach reach(UUID id) {
        return projects.reach(id).orElseThrow(ProblemException::notFound);
    }

    private Scope asParty(UUID id, Act act, Caller caller) {
        Scope scope = Scope.of(reach(id).organizationIds(), null);
        caller.require(act, scope);
        return scope;
    }

    private Project take(UUID id, int version) {
        Project project = projects.forChange(id).orElseThrow(ProblemException::notFound);
        Version.check(project.version(), version);
        return project;
    }

    private static void requirePast(LocalDate day, String pointer) {
        if (day.isAfter(LocalDate.now(ProjectService.CHINA))) {
            throw ProblemException.rule(pointer, ErrorCode.NOT_YET, LocalDate.now(ProjectService.CHINA));
        }
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private ProjectView shown(UUID id, Caller caller) {
        return projects.read(id, caller).orElseThrow();
    }

    private void note(
            Project project,
            String verb,
            Map<String, @Nullable Object> fields,
            @Nullable String reason,
            Scope scope,
            Act act,
            Caller caller) {
        Change change = Change.of(RecordType.PROJECT, project.id(), project.version(), verb)
                .because(reason)
                .fields(new LinkedHashMap<>(fields))
                .in(scope)
                .sample(project.sample());
        journal.append(change, caller, act);
    }
}
