package cn.tongxin.signing.initiative;

import cn.tongxin.account.FactorCheck;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The roll of an initiative: who has co-signed, and who has withdrawn. */
@ApplicationScoped
public class RollService {

    private final InitiativeService initiatives;
    private final InitiativeRepository repository;
    private final RollRepository roll;
    private final FactorCheck factors;
    private final Journal journal;

    RollService(
            InitiativeService initiatives,
            InitiativeRepository repository,
            RollRepository roll,
            FactorCheck factors,
            Journal journal) {
        this.initiatives = initiatives;
        this.repository = repository;
        this.roll = roll;
        this.factors = factors;
        this.journal = journal;
    }

    public Page<SignatureView> list(UUID id, boolean withdrawn, Caller caller, PageRequest page) {
        initiatives.read(id, caller);
        return roll.list(id, withdrawn, page);
    }

    /**
     * Co-signs for a body; twice, at once or after a lost reply, is once.
     *
     * @param attempt the second factor that was shown; looked at only where there is something left to sign
     */
    @Transactional
    @Idempotent
    public SignatureView sign(
            UUID id, SignInitiativeRequest request, Optional<FactorCheck.Attempt> attempt, Caller caller) {
        UUID body = request.organizationId();
        InitiativeView initiative = locked(id, caller);
        caller.require(Act.INITIATIVE_SIGN, Scope.of(body, null));
        if (initiative.textHash() != null && !request.textHash().equals(initiative.textHash())) {
            throw ProblemException.rule("/textHash", ErrorCode.OTHER_TEXT);
        }
        if (initiative.organization().id().equals(body)) {
            throw ProblemException.rule("/organizationId", ErrorCode.NOT_PERMITTED);
        }
        List<SignatureView> there = roll.inForce(id, List.of(body));
        if (!there.isEmpty()) {
            attempt.ifPresent(factors::leave);
            return there.getFirst();
        }
        requireOpen(initiative);
        attempt.ifPresent(factors::use);
        UUID line = UUID.randomUUID();
        roll.add(line, id, body, request.textHash(), caller.accountId());
        return noted(initiative, line, 0, "sign", null, caller);
    }

    /** Takes a co-signature back while the initiative is open; the line stays, with the reason. Twice is once. */
    @Transactional
    @Idempotent
    public SignatureView withdraw(UUID id, UUID lineId, String reason, Caller caller) {
        InitiativeView initiative = locked(id, caller);
        SignatureView line = roll.read(id, lineId).orElseThrow(ProblemException::notFound);
        caller.require(Act.INITIATIVE_SIGN, Scope.of(line.organization().id(), null));
        if (line.withdrawnAt() != null) {
            return line;
        }
        requireOpen(initiative);
        roll.withdraw(lineId, reason, caller.accountId());
        return noted(initiative, lineId, 1, "withdraw", reason, caller);
    }

    /** Those who may not know of it do not wait for it either. */
    private InitiativeView locked(UUID id, Caller caller) {
        initiatives.read(id, caller);
        repository.lock(id);
        return initiatives.read(id, caller);
    }

    private static void requireOpen(InitiativeView initiative) {
        if (initiative.status() != InitiativeStatus.OPEN) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    private SignatureView noted(
            InitiativeView initiative, UUID lineId, int version, String verb, @Nullable String reason, Caller caller) {
        SignatureView line = roll.read(initiative.id(), lineId).orElseThrow();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("initiativeId", initiative.id());
        fields.put("number", line.number());
        fields.put("organizationId", line.organization().id());
        fields.put("textHash", line.textHash());
        journal.append(
                Change.of(RecordType.INITIATIVE_SIGNATURE, lineId, version, verb)
                        .because(reason)
                        .fields(fields)
                        .visible(true)
                        .in(Scope.of(line.organization().id(), initiative.divisionCode()))
                        .sample(initiative.sample()),
                caller,
                Act.INITIATIVE_SIGN);
        return line;
    }
}
