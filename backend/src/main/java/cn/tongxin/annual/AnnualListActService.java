package cn.tongxin.annual;

import cn.tongxin.call.CallService;
import cn.tongxin.call.CallStatus;
import cn.tongxin.call.CallView;
import cn.tongxin.division.ZoneRef;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the departments of a call do to the annual list: one transaction each, with its row in the journal. */
@ApplicationScoped
public class AnnualListActService {

    private final AnnualListRepository lists;
    private final AnnualListService reading;
    private final CallService calls;
    private final CanonicalList canonical;
    private final Journal journal;
    private final WallGate wall;

    AnnualListActService(
            AnnualListRepository lists,
            AnnualListService reading,
            CallService calls,
            CanonicalList canonical,
            Journal journal,
            WallGate wall) {
        this.lists = lists;
        this.reading = reading;
        this.calls = calls;
        this.canonical = canonical;
        this.journal = journal;
        this.wall = wall;
    }

    /** Begins with all that was accepted of the call's zone and year. */
    @Transactional
    @Idempotent
    public AnnualListView drawUp(DrawUpListRequest request, Caller caller) {
        calls.terms(request.callId(), "/callId");
        reading.requireAny(Act.ANNUAL_LIST_DRAW_UP, request.callId(), caller);
        CallView call = calls.read(request.callId(), caller);
        if (call.status() == CallStatus.DRAFT) {
            throw ProblemException.rule("/callId", ErrorCode.UNKNOWN_REFERENCE);
        }
        ZoneRef zone = Objects.requireNonNull(call.zone());
        AnnualList list = AnnualList.drawnUp(zone.code(), call.year(), call.id(), request.title(), caller.sample());
        lists.persistAndFlush(list);
        lists.write(
                list.id(),
                lists.listable(zone.code(), call.year(), list.sample()).stream()
                        .map(AnnualListLine::intentionId)
                        .toList());
        note(list, "draw-up", Map.of(), Act.ANNUAL_LIST_DRAW_UP, caller);
        return reading.read(list.id(), caller);
    }

    @Transactional
    public AnnualListView order(UUID id, int version, OrderListRequest request, Caller caller) {
        AnnualList list = forStep(id, version, Act.ANNUAL_LIST_ORDER, caller);
        Map<String, @Nullable Object> before = state(list);
        list.order(request.title());
        listed(list, request.intentionIds(), caller);
        lists.write(id, request.intentionIds());
        note(list, "order", before, Act.ANNUAL_LIST_ORDER, caller);
        return reading.read(id, caller);
    }

    /** Numbers, hashes and publishes it, as each intention stands at this moment. */
    @Transactional
    @Idempotent
    public AnnualListView freeze(UUID id, int version, Caller caller) {
        AnnualList list = forStep(id, version, Act.ANNUAL_LIST_FREEZE, caller);
        list.requireDraft();
        Map<String, @Nullable Object> before = state(list);
        List<UUID> ids = lists.lineIds(id);
        if (ids.isEmpty()) {
            throw ProblemException.rule("/intentionIds", ErrorCode.REQUIRED);
        }
        CallView call = calls.read(list.callId(), caller);
        AnnualListSummary summary = reading.summary(id, caller);
        ZoneRef zone = Objects.requireNonNull(summary.zone());
        List<AnnualListLine> lines = numbered(listed(list, ids, caller), zone, summary.year());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String content = canonical.write(new AnnualListContent(
                AnnualListContent.FORMAT,
                id,
                zone,
                summary.year(),
                summary.title(),
                call.departments(),
                now.atOffset(ZoneOffset.UTC),
                lines,
                reading.difference(zone, summary.year(), lines),
                null));
        lists.number(id, lines);
        list.freeze(content, CanonicalList.sha256(content), now, caller.accountId());
        note(list, "freeze", before, Act.ANNUAL_LIST_FREEZE, caller);
        return reading.read(id, caller);
    }

    /** {@code 京津冀-2026-001}, in the order of the list. */
    private static List<AnnualListLine> numbered(List<AnnualListLine> lines, ZoneRef zone, int year) {
        List<AnnualListLine> numbered = new ArrayList<>();
        for (AnnualListLine line : lines) {
            numbered.add(line.numbered("%s-%d-%03d".formatted(zone.name(), year, numbered.size() + 1)));
        }
        return numbered;
    }

    /** The lines of these intentions. @throws ProblemException RULE_VIOLATED naming each that may not stand on the list */
    private List<AnnualListLine> listed(AnnualList list, List<UUID> ids, Caller caller) {
        AnnualListSummary summary = reading.summary(list.id(), caller);
        String zone = Objects.requireNonNull(summary.zone()).code();
        Map<UUID, AnnualListLine> listable = lists.listable(zone, summary.year(), list.sample()).stream()
                .collect(Collectors.toMap(AnnualListLine::intentionId, line -> line));
        List<Violation> violations = new ArrayList<>();
        HashSet<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                violations.add(Violation.of("/intentionIds/" + i, ErrorCode.DUPLICATE));
            } else if (!listable.containsKey(ids.get(i))) {
                violations.add(Violation.of("/intentionIds/" + i, ErrorCode.NOT_LISTABLE));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
        return ids.stream().map(listable::get).map(Objects::requireNonNull).toList();
    }

    private AnnualList forStep(UUID id, int version, Act act, Caller caller) {
        AnnualList list = lists.forStep(id).orElseThrow(() -> wall.absent("annual_list", id));
        if (!reading.mayAny(act, list.callId(), caller)) {
            // who may not know of it is told so first
            reading.summary(id, caller);
            reading.requireAny(act, list.callId(), caller);
        }
        Version.check(list.version(), version);
        return list;
    }

    private Map<String, @Nullable Object> state(AnnualList list) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>(list.state());
        state.put("intentionIds", lists.lineIds(list.id()));
        return state;
    }

    private void note(AnnualList list, String verb, Map<String, @Nullable Object> before, Act act, Caller caller) {
        lists.flush();
        Map<String, @Nullable Object> after = state(list);
        List<Scope> hosts = calls.scopes(list.callId());
        Scope scope = Scope.of(
                hosts.stream().flatMap(host -> host.organizationIds().stream()).toList(),
                hosts.getFirst().divisionCode());
        Change change = Change.of(RecordType.ANNUAL_LIST, list.id(), list.version(), verb)
                .fields(list.frozen() ? after : Change.between(before, after))
                .visible(list.frozen())
                .in(scope)
                .sample(list.sample());
        journal.append(change, caller, act);
    }
}
