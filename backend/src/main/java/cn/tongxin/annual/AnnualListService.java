package cn.tongxin.annual;

import cn.tongxin.call.CallRef;
import cn.tongxin.call.CallService;
import cn.tongxin.call.CallView;
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
import cn.tongxin.paper.PaperFormat;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading annual lists, and handing them out. */
@ApplicationScoped
public class AnnualListService {

    private final AnnualListRepository lists;
    private final CallService calls;
    private final CanonicalList canonical;
    private final JournalReader journal;
    private final WallGate wall;

    AnnualListService(
            AnnualListRepository lists,
            CallService calls,
            CanonicalList canonical,
            JournalReader journal,
            WallGate wall) {
        this.lists = lists;
        this.calls = calls;
        this.canonical = canonical;
        this.journal = journal;
        this.wall = wall;
    }

    public Page<AnnualListSummary> list(AnnualListFilter filter, Caller caller, PageRequest page) {
        return lists.list(filter, caller, page);
    }

    /** @throws ProblemException NOT_FOUND also where the caller may not know of it */
    public AnnualListView read(UUID id, Caller caller) {
        AnnualListSummary list = summary(id, caller);
        CallView call = calls.read(list.callId(), caller);
        AnnualListContent frozen = lists.content(id).map(canonical::read).orElse(null);
        List<AnnualListLine> lines = frozen == null ? lists.lines(id) : frozen.lines();
        return new AnnualListView(
                id,
                list.title(),
                list.status(),
                list.zone(),
                list.year(),
                new CallRef(call.id(), call.title()),
                frozen == null ? call.departments() : frozen.departments(),
                lines,
                frozen == null ? difference(list.zone(), list.year(), lines) : frozen.difference(),
                list.hash(),
                list.frozenAt(),
                list.sample(),
                list.version(),
                list.updatedAt());
    }

    /** What might stand on a draft and does not. */
    public ListCandidates candidates(UUID id, Caller caller) {
        AnnualListSummary list = summary(id, caller);
        requireAny(Act.ANNUAL_LIST_ORDER, list.callId(), caller);
        if (list.status() != AnnualListStatus.DRAFT) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        List<UUID> there = lists.lineIds(id);
        return new ListCandidates(
                lists.listable(Objects.requireNonNull(list.zone()).code(), list.year(), list.sample()).stream()
                        .filter(line -> !there.contains(line.intentionId()))
                        .toList());
    }

    /** What the caller may do to the list as it stands. */
    public AnnualListSteps steps(UUID id, Caller caller) {
        AnnualListSummary list = summary(id, caller);
        List<AnnualListStep> steps = new ArrayList<>();
        if (list.status() == AnnualListStatus.DRAFT) {
            if (mayAny(Act.ANNUAL_LIST_ORDER, list.callId(), caller)) {
                steps.add(AnnualListStep.ORDER);
            }
            if (mayAny(Act.ANNUAL_LIST_FREEZE, list.callId(), caller)) {
                steps.add(AnnualListStep.FREEZE);
            }
        }
        return new AnnualListSteps(steps);
    }

    public History history(UUID id, Caller caller) {
        AnnualListSummary list = summary(id, caller);
        return journal.history(RecordType.ANNUAL_LIST, id, mayAny(Act.RECORD_SEE, list.callId(), caller));
    }

    /** The whole file. @throws ProblemException STATE_CONFLICT of a draft */
    public byte[] export(UUID id, ListFormat format, Caller caller) {
        summary(id, caller);
        String content =
                lists.content(id).orElseThrow(() -> ProblemException.of(ProblemType.STATE_CONFLICT, "list-not-frozen"));
        PaperFormat paper = format.paper();
        return paper == null
                ? content.getBytes(StandardCharsets.UTF_8)
                : paper.write(AnnualListPaper.of(canonical.read(content)));
    }

    ListDifference difference(@Nullable ZoneRef zone, int year, List<AnnualListLine> lines) {
        AnnualListRepository.Previous previous =
                zone == null ? null : lists.frozenBefore(zone.code(), year).orElse(null);
        return ListDifference.between(
                previous == null ? null : previous.id(),
                previous == null ? null : canonical.read(previous.content()),
                lines,
                lists.revived(lines.stream().map(AnnualListLine::intentionId).toList()));
    }

    boolean mayAny(Act act, UUID callId, Caller caller) {
        return calls.scopes(callId).stream().anyMatch(scope -> caller.may(act, scope));
    }

    /** @throws ProblemException FORBIDDEN unless the caller may for one of the departments */
    void requireAny(Act act, UUID callId, Caller caller) {
        if (!mayAny(act, callId, caller)) {
            caller.require(act, Scope.of(List.of(), null));
        }
    }

    AnnualListSummary summary(UUID id, Caller caller) {
        AnnualListSummary list = lists.summary(id).orElseThrow(() -> wall.absent("annual_list", id));
        if (list.status() == AnnualListStatus.DRAFT && !mayAny(Act.RECORD_SEE, list.callId(), caller)) {
            throw ProblemException.withheld();
        }
        return list;
    }
}
