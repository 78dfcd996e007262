package cn.tongxin.signing.aspect;

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
import cn.tongxin.problem.Violation;
import cn.tongxin.signing.SigningService;
import cn.tongxin.signing.SigningStatus;
import cn.tongxin.signing.SigningView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing down how an agreement is carried out, and reporting how far it has come. */
@ApplicationScoped
public class AspectService {

    /** Aspects of an agreement, and tasks of an aspect. */
    static final int MOST = 50;

    private final AspectRepository aspects;
    private final SigningService signings;
    private final Journal journal;

    AspectService(AspectRepository aspects, SigningService signings, Journal journal) {
        this.aspects = aspects;
        this.signings = signings;
        this.journal = journal;
    }

    public SigningAspects of(UUID id, Caller caller) {
        return of(signings.read(id, caller), caller);
    }

    private SigningAspects of(SigningView signing, Caller caller) {
        boolean open = signing.status() == SigningStatus.EFFECTIVE;
        List<UUID> own = signing.parties().stream()
                .filter(party -> open && caller.may(Act.SIGNING_PROGRESS_REPORT, scope(signing, party)))
                .map(SigningView.Party::id)
                .toList();
        boolean mayWrite = open && caller.may(Act.SIGNING_TASK_WRITE, signing.scope());
        return new SigningAspects(aspects.of(signing.id()), mayWrite, own);
    }

    @Transactional
    @Idempotent
    public SigningAspects addAspect(UUID id, AddAspectRequest request, Caller caller) {
        SigningView signing = inForce(id, Act.SIGNING_TASK_WRITE, caller);
        checkParties(signing, request.firstTasks(), "/tasks/");
        int ordinal = next(aspects.aspects(id));
        Aspect aspect = new Aspect(id, ordinal, request.title());
        aspects.add(aspect);
        note(
                RecordType.SIGNING_ASPECT,
                aspect.id(),
                aspect.version(),
                "plan",
                Map.of("signingId", id, "title", request.title()),
                signing,
                Act.SIGNING_TASK_WRITE,
                caller);
        addTasks(signing, aspect.id(), 1, request.firstTasks(), caller);
        return of(signing, caller);
    }

    @Transactional
    @Idempotent
    public SigningAspects addTask(UUID id, UUID aspectId, TaskRequest request, Caller caller) {
        SigningView signing = inForce(id, Act.SIGNING_TASK_WRITE, caller);
        if (!aspects.isAspect(id, aspectId)) {
            throw ProblemException.notFound();
        }
        checkParties(signing, List.of(request), null);
        addTasks(signing, aspectId, next(aspects.tasks(aspectId)), List.of(request), caller);
        return of(signing, caller);
    }

    /** By whoever answers for the task. Every report is kept; the last one counts. */
    @Transactional
    @Idempotent
    public TaskView report(UUID id, UUID taskId, int version, ReportProgressRequest request, Caller caller) {
        SigningView signing = signings.read(id, caller);
        Task task = aspects.forChange(taskId)
                .filter(found -> found.signingId().equals(id))
                .orElseThrow(ProblemException::notFound);
        SigningView.Party party = signing.parties().stream()
                .filter(one -> one.id().equals(task.partyId()))
                .findFirst()
                .orElseThrow();
        caller.require(Act.SIGNING_PROGRESS_REPORT, scope(signing, party));
        requireInForce(signing);
        Version.check(task.version(), version);
        task.report(request.progress());
        aspects.flush();
        aspects.keep(UUID.randomUUID(), taskId, request.progress(), request.note(), caller.accountId());
        note(
                RecordType.SIGNING_TASK,
                taskId,
                task.version(),
                "report",
                task.state(),
                signing,
                Act.SIGNING_PROGRESS_REPORT,
                caller);
        return aspects.task(id, taskId).orElseThrow();
    }

    public TaskView task(UUID id, UUID taskId, Caller caller) {
        signings.read(id, caller);
        return aspects.task(id, taskId).orElseThrow(ProblemException::notFound);
    }

    public Page<ProgressReport> reports(UUID id, UUID taskId, Caller caller, PageRequest page) {
        task(id, taskId, caller);
        return aspects.reports(taskId, page);
    }

    private void addTasks(SigningView signing, UUID aspectId, int first, List<TaskRequest> requests, Caller caller) {
        int ordinal = first;
        for (TaskRequest request : requests) {
            Task task = new Task(signing.id(), aspectId, ordinal++, request);
            aspects.add(task);
            aspects.flush();
            note(
                    RecordType.SIGNING_TASK,
                    task.id(),
                    task.version(),
                    "plan",
                    task.state(),
                    signing,
                    Act.SIGNING_TASK_WRITE,
                    caller);
        }
    }

    private SigningView inForce(UUID id, Act act, Caller caller) {
        aspects.lockSigning(id);
        SigningView signing = signings.read(id, caller);
        caller.require(act, signing.scope());
        requireInForce(signing);
        return signing;
    }

    private static void requireInForce(SigningView signing) {
        if (signing.status() != SigningStatus.EFFECTIVE) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    private static int next(int there) {
        if (there >= MOST) {
            throw ProblemException.rule("", ErrorCode.TOO_MANY, 0, MOST);
        }
        return there + 1;
    }

    /** @param list pointer of the list that they stand in; null where the one stands alone */
    private static void checkParties(SigningView signing, List<TaskRequest> tasks, @Nullable String list) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            UUID partyId = tasks.get(i).partyId();
            if (signing.parties().stream().noneMatch(party -> party.id().equals(partyId))) {
                violations.add(Violation.of((list == null ? "" : list + i) + "/partyId", ErrorCode.UNKNOWN_REFERENCE));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
    }

    private void note(
            RecordType type,
            UUID id,
            int version,
            String verb,
            Map<String, @Nullable Object> fields,
            SigningView signing,
            Act act,
            Caller caller) {
        journal.append(
                Change.of(type, id, version, verb)
                        .fields(fields)
                        .in(signing.scope())
                        .sample(signing.sample()),
                caller,
                act);
    }

    private static Scope scope(SigningView signing, SigningView.Party party) {
        return Scope.of(
                party.organization().id(),
                signing.division() == null ? null : signing.division().code());
    }
}
