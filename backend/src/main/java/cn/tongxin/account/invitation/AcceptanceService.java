package cn.tongxin.account.invitation;

import cn.tongxin.account.LocalAccounts;
import cn.tongxin.account.people.GrantService;
import cn.tongxin.account.reach.ReachService;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.OneTimeToken;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What the invited does with the link. A link that is wrong, used, expired or withdrawn is answered alike. */
@ApplicationScoped
public class AcceptanceService {

    private final InvitationRepository invitations;
    private final InvitationJournal journal;
    private final ReachService reaches;
    private final LocalAccounts accounts;
    private final GrantService grants;

    AcceptanceService(
            InvitationRepository invitations,
            InvitationJournal journal,
            ReachService reaches,
            LocalAccounts accounts,
            GrantService grants) {
        this.invitations = invitations;
        this.journal = journal;
        this.reaches = reaches;
        this.accounts = accounts;
        this.grants = grants;
    }

    /** What the link offers, and who offers it. */
    @Transactional
    public InvitationOffer look(String token) {
        return InvitationOffer.of(invitations.offered(open(token).id()));
    }

    /** Opens an account with the roles, or adds them to the account of a caller who is signed in. The link is used up by it. */
    @Transactional
    @Idempotent
    public AcceptedInvitation accept(AcceptInvitationRequest request, Caller caller) {
        Invitation invitation = open(request.token());
        Caller accepter =
                caller.anonymous() ? opened(request.newAccount(), invitation) : own(request, invitation, caller);
        UUID account = Objects.requireNonNull(accepter.accountId());
        grants.endow(account, invitation.roles(), invitation.scope(), accepter);
        invitation.accept(account);
        journal.note(invitation, "accept", Act.INVITATION_ACCEPT, accepter);
        return new AcceptedInvitation(account, accepter.name());
    }

    /** Good only while its inviter could still make it: with the right to invite its open invitations end. */
    private Invitation open(String token) {
        return invitations
                .forAcceptance(new OneTimeToken(token))
                .filter(Invitation::open)
                .filter(invitation -> reaches.covers(
                        reaches.of(invitation.invitedBy(), Act.ACCOUNT_INVITE), invitation.roles(), invitation.scope()))
                .orElseThrow(() -> ProblemException.of(ProblemType.INVITATION_NOT_OPEN));
    }

    private Caller opened(LocalAccounts.NewAccount wanted, Invitation invitation) {
        UUID id = accounts.open(wanted, invitation.forAdministrator(), invitation.sample());
        return Caller.person(id, wanted.username(), wanted.displayName(), Set.of(), invitation.sample(), List.of());
    }

    /** Nobody invites themself: a link passes roles on to another person. */
    private static Caller own(AcceptInvitationRequest request, Invitation invitation, Caller caller) {
        request.requireTokenAlone();
        caller.duties().stream().sorted().findFirst().ifPresent(duty -> {
            throw ProblemException.of(duty.problem());
        });
        if (caller.accountId() == null || caller.accountId().equals(invitation.invitedBy())) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
        return caller;
    }
}
