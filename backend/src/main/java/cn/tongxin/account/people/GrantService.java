package cn.tongxin.account.people;

import cn.tongxin.account.EndCause;
import cn.tongxin.account.LocalAccounts;
import cn.tongxin.account.reach.ReachService;
import cn.tongxin.account.reach.RoleScope;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Role;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Roles given and taken back, and leaving: each within the reach of who does it, and never to oneself. */
@ApplicationScoped
public class GrantService {

    private final PersonRepository people;
    private final PersonReader reader;
    private final PersonJournal journal;
    private final ReachService reaches;
    private final LocalAccounts accounts;

    GrantService(
            PersonRepository people,
            PersonReader reader,
            PersonJournal journal,
            ReachService reaches,
            LocalAccounts accounts) {
        this.people = people;
        this.reader = reader;
        this.journal = journal;
        this.reaches = reaches;
        this.accounts = accounts;
    }

    /** Gives a role to a person whom the caller looks after already. */
    @Transactional
    @Idempotent
    public PersonView give(UUID id, int version, GiveRoleRequest request, Caller caller) {
        Person person = reader.forChange(id, version, PersonStep.GRANT, caller);
        List<Role> role = List.of(request.role());
        reaches.check(role, request.scope(), "/role");
        reaches.require(caller, Act.ACCOUNT_GRANT, role, request.scope(), "/role");
        if (person.take(role, request.scope(), "/role").isEmpty()) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(Violation.of("/role", ErrorCode.DUPLICATE)));
        }
        journal.note(person, "grant", role, request.scope(), Act.ACCOUNT_GRANT, caller);
        return reader.view(id, caller);
    }

    /**
     * Takes one of several roles back; it holds at the person's next request.
     *
     * @throws ProblemException NOT_FOUND where there is no such grant in reach; STATE_CONFLICT where it is the last in reach: who
     *     loses that has left
     */
    @Transactional
    public PersonView withdraw(UUID id, UUID grantId, int version, Caller caller) {
        Person person = reader.forChange(id, version, PersonStep.WITHDRAW, caller);
        List<UUID> inReach = reader.footing(id, caller).grantIds();
        RoleGrant grant = person.grants().stream()
                .filter(one -> one.id().equals(grantId) && inReach.contains(grantId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (inReach.size() == 1) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        person.giveBack(Set.of(grantId));
        journal.note(person, "withdraw", List.of(grant.role()), grant.scope(), Act.ACCOUNT_GRANT, caller);
        return reader.view(id, caller);
    }

    /** The person leaves: every role in reach is taken back, sessions end at once, and who holds none afterwards is closed. */
    @Transactional
    @Idempotent
    public PersonView depart(UUID id, int version, Caller caller) {
        Person person = reader.forChange(id, version, PersonStep.DEPART, caller);
        Set<UUID> inReach = new HashSet<>(reader.footing(id, caller).grantIds());
        List<RoleGrant> lost = person.grants().stream()
                .filter(grant -> inReach.contains(grant.id()))
                .toList();
        person.leave(inReach);
        for (RoleGrant grant : lost) {
            journal.note(person, "depart", List.of(grant.role()), grant.scope(), Act.ACCOUNT_GRANT, caller);
        }
        accounts.endSessions(id, EndCause.DEPARTED, caller);
        return reader.view(id, caller);
    }

    /**
     * Endows an account with the roles of an invitation that its person accepted, in the caller's transaction. Whether they may be
     * given was decided when it was made.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endow(UUID id, Collection<Role> roles, RoleScope scope, Caller accepter) {
        Person person = people.forChange(id).orElseThrow(ProblemException::notFound);
        List<Role> fresh = person.take(roles, scope, "");
        if (!fresh.isEmpty()) {
            journal.note(person, "grant", fresh, scope, Act.INVITATION_ACCEPT, accepter);
        }
    }
}
