package cn.tongxin.account.invitation;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the journal what becomes of invitations: roles and codes, never a name, an address or a link. */
@ApplicationScoped
class InvitationJournal {

    private final InvitationRepository invitations;
    private final Journal journal;

    InvitationJournal(InvitationRepository invitations, Journal journal) {
        this.invitations = invitations;
        this.journal = journal;
    }

    void note(Invitation invitation, String verb, Act act, Caller caller) {
        invitations.flush();
        Change change = Change.of(RecordType.INVITATION, invitation.id(), invitation.version(), verb)
                .fields(invitation.scope().told(invitation.roles()))
                .visible(false)
                .in(invitation.scope().scope())
                .sample(invitation.sample());
        journal.append(change, caller, act);
    }
}
