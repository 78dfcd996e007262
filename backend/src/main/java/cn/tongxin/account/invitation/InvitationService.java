package cn.tongxin.account.invitation;

import cn.tongxin.account.reach.GrantReach;
import cn.tongxin.account.reach.ReachService;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.OneTimeToken;
import cn.tongxin.identity.Role;
import cn.tongxin.identity.Version;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Inviting, within the reach of who invites, and withdrawing. */
@ApplicationScoped
public class InvitationService {

    private final InvitationRepository invitations;
    private final InvitationJournal journal;
    private final ReachService reaches;
    private final InvitationConfig config;

    InvitationService(
            InvitationRepository invitations,
            InvitationJournal journal,
            ReachService reaches,
            InvitationConfig config) {
        this.invitations = invitations;
        this.journal = journal;
        this.reaches = reaches;
        this.config = config;
    }

    public Page<InvitationView> list(InvitationFilter filter, Caller caller, PageRequest page) {
        return invitations.list(filter, reach(caller), page);
    }

    /** @throws ProblemException NOT_FOUND also where it lies outside the caller's reach */
    public InvitationView read(UUID id, Caller caller) {
        return invitations.read(id, reach(caller)).orElseThrow(ProblemException::notFound);
    }

    /** Draws the link, which is in this answer and nowhere else: what is kept for a retry does not hold it. */
    @Transactional
    @Idempotent
    public NewInvitation.Kept invite(InvitePersonRequest request, Caller caller) {
        List<Role> roles = request.roles().stream().distinct().toList();
        reaches.check(roles, request.scope(), "/roles");
        reaches.require(caller, Act.ACCOUNT_INVITE, roles, request.scope(), "/roles");
        boolean sample = caller.sample() || invitations.isSample(request.organizationId());
        Invitation invitation = new Invitation(
                request.displayName(), roles, request.scope(), Objects.requireNonNull(caller.accountId()), sample);
        OneTimeToken token = OneTimeToken.draw();
        invitation.goOut(token, Instant.now().plus(config.lifetime()));
        invitations.persist(invitation);
        if (request.email() != null) {
            invitation.addressTo(invitations.seal(invitation.id(), request.email()));
        }
        journal.note(invitation, "invite", Act.ACCOUNT_INVITE, caller);
        return new NewInvitation.Kept(read(invitation.id(), caller), token);
    }

    /** Its link is good for nothing from now on. */
    @Transactional
    @Idempotent
    public InvitationView withdraw(UUID id, int version, Caller caller) {
        Invitation invitation = invitations.forChange(id).orElseThrow(ProblemException::notFound);
        read(id, caller);
        Version.check(invitation.version(), version);
        invitation.withdraw();
        journal.note(invitation, "withdraw", Act.ACCOUNT_INVITE, caller);
        return read(id, caller);
    }

    private static GrantReach reach(Caller caller) {
        return GrantReach.of(caller, Act.ACCOUNT_INVITE);
    }
}
