package cn.tongxin.signing.link;

import cn.tongxin.account.FactorCheck;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.OneTimeToken;
import cn.tongxin.identity.Scope;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.signing.SigningService;
import cn.tongxin.signing.SigningStatus;
import cn.tongxin.signing.SigningView;
import cn.tongxin.signing.TextVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Handing out one-time links, and taking them back. */
@ApplicationScoped
public class LinkService {

    private final LinkRepository links;
    private final LinkJournal journal;
    private final SigningService signings;
    private final FactorCheck factors;
    private final LinkConfig config;

    LinkService(
            LinkRepository links,
            LinkJournal journal,
            SigningService signings,
            FactorCheck factors,
            LinkConfig config) {
        this.links = links;
        this.journal = journal;
        this.signings = signings;
        this.factors = factors;
        this.config = config;
    }

    /**
     * Draws a link, which is in this answer and nowhere else, and ends the one before it.
     *
     * @param attempt the second factor that was shown: a link confirms, and so asks for as much as confirming
     * @throws ProblemException STATE_CONFLICT where the party has nothing to confirm
     */
    @Transactional
    @Idempotent
    NewLink.Kept issue(UUID id, UUID partyId, Optional<FactorCheck.Attempt> attempt, Caller caller) {
        links.lockSigning(id);
        SigningView signing = signings.read(id, caller);
        SigningView.Party party = party(signing, partyId, caller);
        TextVersion text = signing.text();
        if (signing.status() != SigningStatus.PROPOSED || text == null || party.confirmedAt() != null) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        attempt.ifPresent(factors::use);
        links.unended(partyId).forEach(before -> withdraw(before, signing, caller));
        OneTimeToken token = OneTimeToken.draw();
        SigningLink link = new SigningLink(
                id,
                partyId,
                text,
                token,
                Objects.requireNonNull(caller.accountId()),
                Instant.now().plus(config.lifetime()));
        links.persist(link);
        journal.note(link, signing, "issue-link", Act.SIGNING_LINK_ISSUE, caller);
        return new NewLink.Kept(links.read(link.id()).orElseThrow(), token);
    }

    /** The newest link of each party that the caller may issue one for. */
    public SigningLinks list(UUID id, Caller caller) {
        SigningView signing = signings.read(id, caller);
        caller.require(Act.SIGNING_LINK_ISSUE, signing.scope());
        List<UUID> own = signing.parties().stream()
                .filter(party -> caller.may(Act.SIGNING_LINK_ISSUE, scope(signing, party)))
                .map(SigningView.Party::id)
                .toList();
        return new SigningLinks(links.newest(id, own));
    }

    /** Its token is good for nothing from now on; twice is once. @throws ProblemException STATE_CONFLICT of one that was used */
    @Transactional
    @Idempotent
    public LinkView withdraw(UUID id, UUID linkId, Caller caller) {
        links.lockSigning(id);
        SigningView signing = signings.read(id, caller);
        caller.require(Act.SIGNING_LINK_ISSUE, signing.scope());
        SigningLink link = links.findByIdOptional(linkId)
                .filter(found -> found.signingId().equals(id))
                .orElseThrow(ProblemException::notFound);
        party(signing, link.partyId(), caller);
        if (link.used()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        withdraw(link, signing, caller);
        return links.read(linkId).orElseThrow();
    }

    private void withdraw(SigningLink link, SigningView signing, Caller caller) {
        if (link.withdraw()) {
            journal.note(link, signing, "withdraw", Act.SIGNING_LINK_ISSUE, caller);
        }
    }

    private static SigningView.Party party(SigningView signing, UUID partyId, Caller caller) {
        SigningView.Party party = signing.parties().stream()
                .filter(one -> one.id().equals(partyId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        caller.require(Act.SIGNING_LINK_ISSUE, scope(signing, party));
        return party;
    }

    /** A party's own people for it alone: who holds a link can use it. The department that looks after the signing for any. */
    private static Scope scope(SigningView signing, SigningView.Party party) {
        return Scope.of(
                party.organization().id(),
                signing.division() == null ? null : signing.division().code());
    }
}
