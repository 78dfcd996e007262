package cn.tongxin.signing.link;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.WallGate;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.signing.ConfirmRequest;
import cn.tongxin.signing.ConfirmationService;
import cn.tongxin.signing.Signatory;
import cn.tongxin.signing.SigningService;
import cn.tongxin.signing.SigningView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * What whoever comes with a one-time link may do: read what it is for, and confirm. The token shows that they may, so the wall is
 * opened for it, and only what hangs on the token is looked at behind it.
 */
@ApplicationScoped
public class LinkUseService {

    private final LinkRepository links;
    private final LinkJournal journal;
    private final SigningService signings;
    private final ConfirmationService confirmations;
    private final WallGate wall;

    LinkUseService(
            LinkRepository links,
            LinkJournal journal,
            SigningService signings,
            ConfirmationService confirmations,
            WallGate wall) {
        this.links = links;
        this.journal = journal;
        this.signings = signings;
        this.confirmations = confirmations;
        this.wall = wall;
    }

    /** @throws ProblemException NOT_FOUND of no link; otherwise the problem of its state, unless it is open or was used just now */
    @Transactional
    public LinkOffer look(LinkTokenRequest request) {
        wall.open();
        FoundLink link = links.find(request.secret()).orElseThrow(ProblemException::notFound);
        if (!link.tellsItsConfirmation()) {
            link.state().requireOpen();
        }
        return LinkOffer.of(signings.read(link.signingId(), link.caller()), link);
    }

    /** Confirms, once. Whoever asks again in the same words is told what the link has confirmed. */
    @Transactional
    @Idempotent
    public LinkOffer confirm(ConfirmByLinkRequest request) {
        wall.open();
        FoundLink link = links.find(request.secret()).orElseThrow(ProblemException::notFound);
        if (!request.textHash().equals(link.textHash())) {
            throw ProblemException.rule("/textHash", ErrorCode.OTHER_TEXT);
        }
        // who asks again does not queue behind the others
        if (link.state() == LinkState.USED) {
            return again(link, request);
        }
        link.state().requireOpen();
        links.lockSigning(link.signingId());
        FoundLink held = links.find(request.secret()).orElseThrow(ProblemException::notFound);
        if (held.state() == LinkState.USED) {
            return again(held, request);
        }
        held.state().requireOpen();
        return use(held, request);
    }

    private LinkOffer use(FoundLink link, ConfirmByLinkRequest request) {
        Caller caller = link.caller();
        SigningView signing = confirmations.confirm(
                link.signingId(),
                link.partyId(),
                new ConfirmRequest(link.textNumber(), link.textHash(), null),
                new Signatory(null, request.name(), request.function(), link.id()),
                caller);
        SigningLink used = links.findByIdOptional(link.id()).orElseThrow();
        used.use();
        journal.note(used, signing, "use-link", Act.SIGNING_CONFIRM, caller);
        return LinkOffer.of(signing, link);
    }

    private LinkOffer again(FoundLink link, ConfirmByLinkRequest request) {
        if (!link.recent() || !links.usedWith(link.id(), request.name(), request.function())) {
            throw ProblemException.of(ProblemType.SIGNING_LINK_USED);
        }
        return LinkOffer.of(signings.read(link.signingId(), link.caller()), link);
    }
}
