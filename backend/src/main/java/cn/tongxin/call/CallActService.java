package cn.tongxin.call;

import cn.tongxin.call.form.Question;
import cn.tongxin.division.Places;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.Version;
import cn.tongxin.identity.WallGate;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What departments do to their calls: one transaction each, with its row in the journal. */
@ApplicationScoped
public class CallActService {

    private final CallRepository calls;
    private final CallService reading;
    private final Places places;
    private final Journal journal;
    private final WallGate wall;

    CallActService(CallRepository calls, CallService reading, Places places, Journal journal, WallGate wall) {
        this.calls = calls;
        this.reading = reading;
        this.places = places;
        this.journal = journal;
        this.wall = wall;
    }

    /** The first department is the one that writes it, and agrees by writing. */
    @Transactional
    @Idempotent
    public CallView draft(CallContentRequest content, Caller caller) {
        List<CallHost> hosts = check(content);
        caller.require(Act.CALL_DRAFT, hosts.getFirst().scope());
        Call call = Call.draft(content, caller.sample());
        calls.persistAndFlush(call);
        write(call, hosts, hosts.getFirst().departmentId(), content, caller);
        note(call, "draft", Map.of(), false, Act.CALL_DRAFT, caller, null);
        return calls.read(call.id()).orElseThrow();
    }

    /** Whoever edits agrees to it by that for the department acted for; the others have to agree anew. */
    @Transactional
    public CallView edit(UUID id, int version, CallContentRequest content, Caller caller) {
        return change(id, version, CallStep.EDIT, caller, null, call -> {
            List<CallHost> hosts = check(content);
            UUID acting = hosts.stream()
                    .filter(host -> caller.may(Act.CALL_EDIT, host.scope()))
                    .map(CallHost::departmentId)
                    .findFirst()
                    .orElseThrow(() -> ProblemException.rule("/departmentIds", ErrorCode.NOT_PERMITTED));
            call.edit(content);
            write(call, hosts, acting, content, caller);
        });
    }

    /** A department agrees; twice is once. */
    @Transactional
    @Idempotent
    public CallView agree(UUID id, UUID departmentId, int version, Caller caller) {
        CallHost host = calls.hosts(id).stream()
                .filter(h -> h.departmentId().equals(departmentId))
                .findFirst()
                .orElseThrow(() -> absent(id, caller));
        if (!caller.may(Act.CALL_AGREE, host.scope())) {
            reading.read(id, caller);
            caller.require(Act.CALL_AGREE, host.scope());
        }
        return change(id, version, CallStep.AGREE, caller, null, call -> {
            call.agree();
            calls.agree(id, departmentId, caller.accountId());
        });
    }

    @Transactional
    @Idempotent
    public CallView open(UUID id, int version, Caller caller) {
        return change(id, version, CallStep.OPEN, caller, null, call -> call.open(calls.hosts(id)));
    }

    @Transactional
    @Idempotent
    public CallView extend(UUID id, int version, ExtendCallRequest request, Caller caller) {
        return change(
                id,
                version,
                CallStep.EXTEND,
                caller,
                request.reason(),
                call -> call.extend(request.closesOn(), request.reason()));
    }

    @Transactional
    @Idempotent
    public CallView close(UUID id, int version, String reason, Caller caller) {
        return change(id, version, CallStep.CLOSE, caller, reason, call -> call.close(reason));
    }

    /** A draft that no other department has agreed to is no more. */
    @Transactional
    @Idempotent
    public UUID discard(UUID id, int version, Caller caller) {
        change(id, version, CallStep.DISCARD, caller, null, call -> {
            call.discard();
            if (calls.hosts(id).stream().filter(CallHost::agreed).count() > 1) {
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT, List.of(Violation.of("", ErrorCode.SEEN_BY_OTHERS)));
            }
        });
        wall.open();
        calls.discard(id);
        return id;
    }

    private CallView change(
            UUID id, int version, CallStep step, Caller caller, @Nullable String reason, Consumer<Call> act) {
        Call call = calls.forStep(id).orElseThrow(() -> wall.absent("call", id));
        Scope scope = calls.hosts(id).stream()
                .map(CallHost::scope)
                .filter(host -> caller.may(step.act(), host))
                .findFirst()
                .orElse(Scope.of(List.of(), null));
        if (!caller.may(step.act(), scope)) {
            // who may not know of it is told so first
            reading.read(id, caller);
            caller.require(step.act(), scope);
        }
        Version.check(call.version(), version);
        Map<String, @Nullable Object> before = state(call);
        boolean wasVisible = call.visible();
        act.accept(call);
        calls.flush();
        note(call, step.verb(), before, wasVisible, step.act(), caller, reason);
        return calls.read(id).orElseThrow();
    }

    private ProblemException absent(UUID id, Caller caller) {
        reading.read(id, caller);
        return ProblemException.notFound();
    }

    /** The departments. @throws ProblemException RULE_VIOLATED naming what does not fit together or leads nowhere */
    private List<CallHost> check(CallContentRequest content) {
        content.check();
        List<Violation> violations = new ArrayList<>();
        List<CallHost> hosts = new ArrayList<>();
        for (int i = 0; i < content.departmentIds().size(); i++) {
            UUID department = content.departmentIds().get(i);
            String division = calls.divisionOfDepartment(department).orElse(null);
            if (division == null) {
                violations.add(Violation.of("/departmentIds/" + i, ErrorCode.UNKNOWN_REFERENCE));
            } else {
                hosts.add(new CallHost(department, division, false));
            }
        }
        if (!places.zoneExists(content.zoneCode())) {
            violations.add(Violation.of("/zoneCode", ErrorCode.UNKNOWN_REFERENCE));
        }
        for (int i = 0; i < content.divisions().size(); i++) {
            if (!places.exists(content.divisions().get(i))) {
                violations.add(Violation.of("/divisionCodes/" + i, ErrorCode.UNKNOWN_REFERENCE));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
        return hosts;
    }

    private void write(Call call, List<CallHost> hosts, UUID acting, CallContentRequest content, Caller caller) {
        List<CallHost> agreed = hosts.stream()
                .map(h -> new CallHost(
                        h.departmentId(), h.divisionCode(), h.departmentId().equals(acting)))
                .toList();
        List<Question> questions = content.numbered();
        calls.write(call.id(), agreed, content.divisions(), questions, caller.accountId());
    }

    /** All that is public once it is opened, and who has agreed. */
    private Map<String, @Nullable Object> state(Call call) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>(call.state());
        List<CallHost> hosts = calls.hosts(call.id());
        state.put("departmentIds", hosts.stream().map(CallHost::departmentId).toList());
        state.put(
                "agreedIds",
                hosts.stream()
                        .filter(CallHost::agreed)
                        .map(CallHost::departmentId)
                        .toList());
        calls.read(call.id()).ifPresent(view -> {
            state.put(
                    "divisionCodes",
                    view.divisions().stream().map(d -> d.code()).toList());
            state.put("questions", view.questions());
        });
        return state;
    }

    private void note(
            Call call,
            String verb,
            Map<String, @Nullable Object> before,
            boolean wasVisible,
            Act act,
            Caller caller,
            @Nullable String reason) {
        calls.flush();
        Map<String, @Nullable Object> after = state(call);
        List<CallHost> hosts = calls.hosts(call.id());
        Scope scope = Scope.of(
                hosts.stream().map(CallHost::departmentId).toList(),
                hosts.getFirst().divisionCode());
        Change change = Change.of(RecordType.CALL, call.id(), call.version(), verb)
                .because(reason)
                .fields(call.visible() && !wasVisible ? after : Change.between(before, after))
                .visible(call.visible())
                .in(scope)
                .sample(call.sample());
        journal.append(change, caller, act);
    }
}
