package cn.tongxin.signing;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Version;
import cn.tongxin.identity.WallGate;
import cn.tongxin.journal.History;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of signings, but for what their parties decide ({@link ConfirmationService}). */
@ApplicationScoped
public class SigningService {

    private static final String KIND = "signing";

    private final SigningRepository signings;
    private final ProposalRules rules;
    private final SigningJournal journal;
    private final JournalReader reader;
    private final WallGate wall;

    SigningService(
            SigningRepository signings,
            ProposalRules rules,
            SigningJournal journal,
            JournalReader reader,
            WallGate wall) {
        this.signings = signings;
        this.rules = rules;
        this.journal = journal;
        this.reader = reader;
        this.wall = wall;
    }

    public Page<SigningSummary> list(SigningFilter filter, Caller caller, PageRequest page) {
        return signings.list(filter, caller, page);
    }

    /** @throws ProblemException NOT_FOUND also where the caller may not know of it */
    public SigningView read(UUID id, Caller caller) {
        SigningView view = signings.read(id).orElseThrow(() -> wall.absent(KIND, id));
        if (!view.visible() && !caller.may(Act.RECORD_SEE, view.scope())) {
            throw ProblemException.withheld();
        }
        return view;
    }

    public History history(UUID id, Caller caller) {
        SigningView view = read(id, caller);
        return reader.history(RecordType.SIGNING, id, caller.may(Act.RECORD_SEE, view.scope()));
    }

    public SigningTexts texts(UUID id, Caller caller) {
        read(id, caller);
        return new SigningTexts(signings.texts(id));
    }

    public SigningTree tree(UUID id, Caller caller) {
        read(id, caller);
        return signings.tree(id);
    }

    /** What the caller may do to it as it stands. */
    public SigningSteps steps(UUID id, Caller caller) {
        return SigningSteps.of(read(id, caller), caller);
    }

    @Transactional
    @Idempotent
    public SigningView propose(ProposeSigningRequest request, Caller caller) {
        request.check();
        String division = rules.check(request, caller);
        Signing signing = Signing.proposed(request, division, caller.sample());
        caller.require(Act.SIGNING_PROPOSE, signing.scope());
        signings.persistAndFlush(signing);
        signings.keep(signing.id(), signing.textNumber(), request.text());
        journal.note(signing, "propose", Map.of(), Act.SIGNING_PROPOSE, caller);
        return signings.read(signing.id()).orElseThrow();
    }

    /** Puts another version of the text before the parties, while none of them has confirmed. */
    @Transactional
    @Idempotent
    public SigningView revise(UUID id, int version, ReviseTextRequest request, Caller caller) {
        Signing signing = forChange(id, Act.SIGNING_REVISE, caller);
        caller.require(Act.SIGNING_REVISE, signing.scope());
        Version.check(signing.version(), version);
        Map<String, @Nullable Object> before = signing.state();
        signing.revise(request.text());
        signings.flush();
        signings.keep(id, signing.textNumber(), request.text());
        journal.note(signing, "revise", before, Act.SIGNING_REVISE, caller);
        return signings.read(id).orElseThrow();
    }

    /** Ends it for good: a proposal by those whose it is, what is in force by the department of its division alone. */
    @Transactional
    @Idempotent
    public SigningView makeVoid(UUID id, int version, String reason, Caller caller) {
        Signing signing = forChange(id, Act.SIGNING_VOID, caller);
        caller.require(Act.SIGNING_VOID, signing.scope());
        if (signing.visible() && !caller.may(Act.SIGNING_VOID, signing.departmentScope())) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        Version.check(signing.version(), version);
        Map<String, @Nullable Object> before = signing.state();
        signing.makeVoid(caller.accountId(), reason);
        journal.note(signing, "void", reason, before, Act.SIGNING_VOID, caller);
        return signings.read(id).orElseThrow();
    }

    /**
     * Locked until the transaction ends.
     *
     * @throws ProblemException NOT_FOUND also where the caller may not know of it; a system may write without being allowed to read
     */
    Signing forChange(UUID id, Act act, Caller caller) {
        return known(signings.forChange(id), id, act, caller);
    }

    /** The same without waiting for whoever changes it. */
    Signing asItIs(UUID id, Act act, Caller caller) {
        return known(signings.findByIdOptional(id), id, act, caller);
    }

    private Signing known(Optional<Signing> found, UUID id, Act act, Caller caller) {
        Signing signing = found.orElseThrow(() -> wall.absent(KIND, id));
        if (!signing.visible() && !caller.may(Act.RECORD_SEE, signing.scope()) && !caller.may(act, signing.scope())) {
            throw ProblemException.withheld();
        }
        return signing;
    }
}
