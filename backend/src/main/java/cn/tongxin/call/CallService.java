package cn.tongxin.call;

import cn.tongxin.call.form.Form;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.Places;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.WallGate;
import cn.tongxin.journal.History;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reading calls, and what answers to them must keep to. */
@ApplicationScoped
public class CallService {

    private static final String KIND = "call";

    private final CallRepository calls;
    private final JournalReader journal;
    private final Places places;
    private final WallGate wall;

    CallService(CallRepository calls, JournalReader journal, Places places, WallGate wall) {
        this.calls = calls;
        this.journal = journal;
        this.places = places;
        this.wall = wall;
    }

    public Page<CallSummary> list(CallFilter filter, Caller caller, PageRequest page) {
        return calls.list(filter, caller, page);
    }

    /** @throws ProblemException NOT_FOUND also where the caller may not know of it */
    public CallView read(UUID id, Caller caller) {
        CallView view = calls.read(id).orElseThrow(() -> wall.absent(KIND, id));
        if (view.status() == CallStatus.DRAFT && !inside(id, caller)) {
            throw ProblemException.withheld();
        }
        return view;
    }

    public History history(UUID id, Caller caller) {
        read(id, caller);
        return journal.history(RecordType.CALL, id, inside(id, caller));
    }

    /** What the caller may do to the call as it stands. */
    public CallSteps steps(UUID id, Caller caller) {
        CallView view = read(id, caller);
        List<CallHost> hosts = calls.hosts(id);
        List<UUID> agreeing = hosts.stream()
                .filter(host -> !host.agreed() && caller.may(Act.CALL_AGREE, host.scope()))
                .map(CallHost::departmentId)
                .toList();
        List<CallStep> steps = Arrays.stream(CallStep.values())
                .filter(step -> step.allowedFrom(view.status()))
                .filter(step -> hosts.stream().anyMatch(host -> caller.may(step.act(), host.scope())))
                .filter(step -> step != CallStep.OPEN || hosts.stream().allMatch(CallHost::agreed))
                .filter(step -> step != CallStep.AGREE || !agreeing.isEmpty())
                .toList();
        return new CallSteps(steps, agreeing);
    }

    /**
     * What an answer to the call must keep to.
     *
     * @throws ProblemException RULE_VIOLATED when there is no such call, or it has not been opened
     */
    public CallTerms terms(UUID id, String pointer) {
        CallView call = calls.read(id)
                .filter(c -> c.status() != CallStatus.DRAFT)
                .orElseThrow(() -> ProblemException.rule(pointer, ErrorCode.UNKNOWN_REFERENCE));
        return new CallTerms(
                id,
                call.status(),
                call.opensOn(),
                call.closesOn(),
                call.year(),
                call.categories(),
                call.organizationTypes(),
                prefixes(call),
                new Form(call.questions()));
    }

    /** Whose a call is: each of its departments in the place that it looks after, in their order. */
    public List<Scope> scopes(UUID id) {
        return calls.hosts(id).stream().map(CallHost::scope).toList();
    }

    private List<String> prefixes(CallView call) {
        ZoneRef zone = call.zone();
        if (call.divisions().isEmpty() && zone != null) {
            return places.ofZone(zone.code());
        }
        return call.divisions().stream()
                .map(DivisionRef::code)
                .flatMap(code -> places.ofDivision(code, "").stream())
                .toList();
    }

    /** Whether the caller is of one of its departments, or above it. */
    private boolean inside(UUID id, Caller caller) {
        return calls.hosts(id).stream().anyMatch(host -> caller.may(Act.RECORD_SEE, host.scope()));
    }
}
