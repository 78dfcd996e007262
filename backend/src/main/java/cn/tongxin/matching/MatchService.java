package cn.tongxin.matching;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.Version;
import cn.tongxin.identity.WallGate;
import cn.tongxin.intention.IntentionService;
import cn.tongxin.intention.IntentionView;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of matches: one transaction each, with its row in the journal. */
@ApplicationScoped
public class MatchService {

    private static final String KIND = "match";

    private final MatchRepository matches;
    private final IntentionService intentions;
    private final Journal journal;
    private final WallGate wall;

    MatchService(MatchRepository matches, IntentionService intentions, Journal journal, WallGate wall) {
        this.matches = matches;
        this.intentions = intentions;
        this.journal = journal;
        this.wall = wall;
    }

    public Page<MatchView> list(MatchFilter filter, Caller caller, PageRequest page) {
        return matches.list(filter, caller, page);
    }

    /** @throws ProblemException NOT_FOUND also where the caller may not know of it */
    public MatchView read(UUID id, Caller caller) {
        MatchView match = matches.read(id).orElseThrow(() -> wall.absent(KIND, id));
        if (!caller.may(Act.RECORD_SEE, match.scope())) {
            throw ProblemException.withheld();
        }
        return match;
    }

    /** Newest first. @throws ProblemException FORBIDDEN to a department: what the sides write is theirs */
    public Page<MessageView> messages(UUID id, Caller caller, PageRequest page) {
        MatchView match = read(id, caller);
        if (!caller.may(Act.MATCH_WRITE, of(match.lead().id()))) {
            caller.require(Act.MATCH_WRITE, of(match.organization().id()));
        }
        return matches.messages(id, page);
    }

    /** One side wants the match; where the other has wanted it already, that is agreement. Twice is once. */
    @Transactional
    @Idempotent
    public MatchView propose(ProposeMatchRequest request, Caller caller) {
        IntentionView intention = known(request.intentionId(), caller);
        MatchRepository.Standing standing = matches.standing(request.organizationId())
                .orElseThrow(() -> ProblemException.rule("/organizationId", ErrorCode.UNKNOWN_REFERENCE));
        check(request, intention, standing, caller);
        Match match =
                matches.ofPair(request.intentionId(), request.organizationId()).orElse(null);
        if (match == null) {
            match = Match.proposed(
                    intention, request.organizationId(), request.side(), caller.sample() || standing.sample());
            matches.persistAndFlush(match);
            note(match, "propose", Map.of(), null, Act.MATCH_PROPOSE, caller);
            return view(match);
        }
        Map<String, @Nullable Object> before = match.state();
        if (match.want(request.side())) {
            boolean agreed = match.status() == MatchStatus.AGREED;
            note(match, agreed ? "agree" : "propose", before, null, Act.MATCH_PROPOSE, caller);
            if (agreed) {
                agreed(match, caller);
            }
        }
        return view(match);
    }

    @Transactional
    @Idempotent
    public MatchView accept(UUID id, int version, Caller caller) {
        Match match = forChange(id, Act.MATCH_ANSWER, caller);
        require(match, match.proposedBy().other(), Act.MATCH_ANSWER, caller);
        Version.check(match.version(), version);
        Map<String, @Nullable Object> before = match.state();
        match.agree();
        note(match, "agree", before, null, Act.MATCH_ANSWER, caller);
        agreed(match, caller);
        return view(match);
    }

    @Transactional
    @Idempotent
    public MatchView decline(UUID id, int version, String reason, Caller caller) {
        Match match = forChange(id, Act.MATCH_ANSWER, caller);
        require(match, match.proposedBy().other(), Act.MATCH_ANSWER, caller);
        Version.check(match.version(), version);
        Map<String, @Nullable Object> before = match.state();
        match.decline(reason);
        note(match, "decline", before, reason, Act.MATCH_ANSWER, caller);
        return view(match);
    }

    @Transactional
    @Idempotent
    public MatchView withdraw(UUID id, int version, String reason, Caller caller) {
        Match match = forChange(id, Act.MATCH_WITHDRAW, caller);
        require(match, match.proposedBy(), Act.MATCH_WITHDRAW, caller);
        Version.check(match.version(), version);
        Map<String, @Nullable Object> before = match.state();
        match.withdraw(reason);
        note(match, "withdraw", before, reason, Act.MATCH_WITHDRAW, caller);
        return view(match);
    }

    /** Hands a message on to the other side; the journal says that there was one, and not what it says. */
    @Transactional
    @Idempotent
    public MessageView write(UUID id, MessageRequest request, Caller caller) {
        Match match = forChange(id, Act.MATCH_WRITE, caller);
        require(match, request.side(), Act.MATCH_WRITE, caller);
        Map<String, @Nullable Object> before = match.state();
        match.write();
        MatchMessage message = new MatchMessage(id, request, caller.accountId());
        matches.keep(message);
        note(match, "write", before, null, Act.MATCH_WRITE, caller);
        return message.view();
    }

    /** The intention becomes MATCHED by its first agreed match; it may be no record that the other side could change itself. */
    private void agreed(Match match, Caller caller) {
        wall.open();
        intentions.match(match.intentionId(), match.organizationOf(MatchSide.LEAD), caller);
    }

    /** @throws ProblemException where the two may not meet, or the caller may not speak for the side */
    private static void check(
            ProposeMatchRequest request, IntentionView intention, MatchRepository.Standing standing, Caller caller) {
        UUID speaking = request.side() == MatchSide.LEAD ? intention.lead().id() : request.organizationId();
        caller.require(Act.MATCH_PROPOSE, of(speaking));
        if (intention.lead().id().equals(request.organizationId())) {
            throw ProblemException.rule("/organizationId", ErrorCode.DUPLICATE);
        }
        if (!standing.sound()) {
            throw ProblemException.rule("/organizationId", ErrorCode.NOT_PERMITTED);
        }
        if (!intention.visible() || !intention.status().looksForPartners()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    private IntentionView known(UUID id, Caller caller) {
        try {
            return intentions.read(id, caller);
        } catch (ProblemException unknown) {
            throw ProblemException.rule("/intentionId", ErrorCode.UNKNOWN_REFERENCE);
        }
    }

    /** @throws ProblemException NOT_FOUND also where the caller may not know of it */
    private Match forChange(UUID id, Act act, Caller caller) {
        Match match = matches.forChange(id).orElseThrow(() -> wall.absent(KIND, id));
        if (!caller.may(Act.RECORD_SEE, match.scope()) && !caller.may(act, match.scope())) {
            throw ProblemException.withheld();
        }
        return match;
    }

    /** @throws ProblemException STATE_CONFLICT for the other side, whose turn it is not; FORBIDDEN for everybody else */
    private static void require(Match match, MatchSide side, Act act, Caller caller) {
        if (!caller.may(act, of(match.organizationOf(side)))) {
            caller.require(act, of(match.organizationOf(side.other())));
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    private static Scope of(UUID organizationId) {
        return Scope.of(organizationId, null);
    }

    private MatchView view(Match match) {
        matches.flush();
        return Objects.requireNonNull(matches.read(match.id()).orElse(null));
    }

    private void note(
            Match match,
            String verb,
            Map<String, @Nullable Object> before,
            @Nullable String reason,
            Act act,
            Caller caller) {
        matches.flush();
        Change change = Change.of(RecordType.MATCH, match.id(), match.version(), verb)
                .because(reason)
                .fields(Change.between(before, match.state()))
                .visible(false)
                .in(match.scope())
                .sample(match.sample());
        journal.append(change, caller, act);
    }
}
