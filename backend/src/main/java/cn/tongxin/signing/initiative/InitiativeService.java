package cn.tongxin.signing.initiative;

import cn.tongxin.account.FactorCheck;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.Version;
import cn.tongxin.identity.WallGate;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.History;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.signing.OpeningService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Initiatives from their draft to their end; who joins them is the roll's ({@link RollService}). */
@ApplicationScoped
public class InitiativeService {

    private static final String KIND = "initiative";

    private final InitiativeRepository initiatives;
    private final RollRepository roll;
    private final OpeningService opening;
    private final FactorCheck factors;
    private final Journal journal;
    private final JournalReader reader;
    private final WallGate wall;

    InitiativeService(
            InitiativeRepository initiatives,
            RollRepository roll,
            OpeningService opening,
            FactorCheck factors,
            Journal journal,
            JournalReader reader,
            WallGate wall) {
        this.initiatives = initiatives;
        this.roll = roll;
        this.opening = opening;
        this.factors = factors;
        this.journal = journal;
        this.reader = reader;
        this.wall = wall;
    }

    public Page<InitiativeSummary> list(InitiativeFilter filter, Caller caller, PageRequest page) {
        return initiatives.list(filter, caller, page);
    }

    /** @throws ProblemException NOT_FOUND also where the caller may not know of it */
    public InitiativeView read(UUID id, Caller caller) {
        InitiativeView view = initiatives.read(id).orElseThrow(() -> wall.absent(KIND, id));
        if (view.status() == InitiativeStatus.DRAFT && !caller.may(Act.RECORD_SEE, view.scope())) {
            throw ProblemException.withheld();
        }
        return view;
    }

    public History history(UUID id, Caller caller) {
        InitiativeView view = read(id, caller);
        return reader.history(RecordType.INITIATIVE, id, caller.may(Act.RECORD_SEE, view.scope()));
    }

    public InitiativeSteps steps(UUID id, Caller caller) {
        return InitiativeSteps.of(read(id, caller), roll.inForce(id, caller.bodies()), caller);
    }

    @Transactional
    @Idempotent
    public InitiativeView draft(DraftInitiativeRequest request, Caller caller) {
        UUID body = request.organizationId();
        caller.require(Act.INITIATIVE_DRAFT, Scope.of(body, null));
        InitiativeRepository.Body found = initiatives
                .body(body)
                .orElseThrow(() -> ProblemException.rule("/organizationId", ErrorCode.UNKNOWN_REFERENCE));
        Initiative initiative = Initiative.draft(body, found.divisionCode(), request.content(), caller.sample());
        initiatives.persist(initiative);
        return noted(initiative, "draft", null, Map.of(), Act.INITIATIVE_DRAFT, caller);
    }

    @Transactional
    public InitiativeView edit(UUID id, int version, InitiativeContent content, Caller caller) {
        Initiative initiative = forChange(id, version, Act.INITIATIVE_EDIT, caller);
        Map<String, @Nullable Object> before = initiative.state();
        initiative.edit(content);
        return noted(initiative, "edit", null, before, Act.INITIATIVE_EDIT, caller);
    }

    /** @param attempt the second factor that was shown */
    @Transactional
    @Idempotent
    public InitiativeView open(UUID id, int version, Optional<FactorCheck.Attempt> attempt, Caller caller) {
        Initiative initiative = forChange(id, version, Act.INITIATIVE_OPEN, caller);
        Map<String, @Nullable Object> before = initiative.state();
        initiative.requireToOpen();
        attempt.ifPresent(factors::use);
        initiative.open(opening.open(
                        initiative.title(),
                        initiative.clauses(),
                        initiative.organizationId(),
                        initiative.divisionCode(),
                        caller)
                .id());
        return noted(initiative, "open", null, before, Act.INITIATIVE_OPEN, caller);
    }

    @Transactional
    @Idempotent
    public InitiativeView close(UUID id, int version, String reason, Caller caller) {
        Initiative initiative = forChange(id, version, Act.INITIATIVE_CLOSE, caller);
        Map<String, @Nullable Object> before = initiative.state();
        initiative.close(reason);
        return noted(initiative, "close", reason, before, Act.INITIATIVE_CLOSE, caller);
    }

    private Initiative forChange(UUID id, int version, Act act, Caller caller) {
        Initiative initiative = initiatives.forChange(id).orElseThrow(() -> wall.absent(KIND, id));
        if (!initiative.visible() && !caller.may(Act.RECORD_SEE, initiative.scope())) {
            throw ProblemException.withheld();
        }
        caller.require(act, initiative.ownScope());
        Version.check(initiative.version(), version);
        return initiative;
    }

    /** What is opened is told in full: nobody beside its body has heard of it before. */
    private InitiativeView noted(
            Initiative initiative,
            String verb,
            @Nullable String reason,
            Map<String, @Nullable Object> before,
            Act act,
            Caller caller) {
        initiatives.flush();
        Map<String, @Nullable Object> after = initiative.state();
        boolean first = act == Act.INITIATIVE_OPEN;
        journal.append(
                Change.of(RecordType.INITIATIVE, initiative.id(), initiative.version(), verb)
                        .because(reason)
                        .fields(first ? after : Change.between(before, after))
                        .visible(initiative.visible())
                        .in(initiative.scope())
                        .sample(initiative.sample()),
                caller,
                act);
        return initiatives.read(initiative.id()).orElseThrow();
    }
}
