package cn.tongxin.account.people;

import cn.tongxin.account.EndCause;
import cn.tongxin.account.LocalAccounts;
import cn.tongxin.account.factor.SecondFactors;
import cn.tongxin.account.reach.GrantReach;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who there is, as far as the caller reaches; locking, unlocking, and letting in again. */
@ApplicationScoped
public class PersonService {

    private final PersonRepository people;
    private final PersonReader reader;
    private final PersonJournal journal;
    private final LocalAccounts accounts;
    private final SecondFactors factors;

    PersonService(
            PersonRepository people,
            PersonReader reader,
            PersonJournal journal,
            LocalAccounts accounts,
            SecondFactors factors) {
        this.people = people;
        this.reader = reader;
        this.journal = journal;
        this.accounts = accounts;
        this.factors = factors;
    }

    public Page<PersonSummary> list(PersonFilter filter, Caller caller, PageRequest page) {
        return people.list(filter, GrantReach.of(caller, Act.ACCOUNT_SEE), page);
    }

    /** @throws ProblemException NOT_FOUND also where no grant of the person lies within the caller's reach */
    public PersonView read(UUID id, Caller caller) {
        return reader.read(id, caller);
    }

    /**
     * Locks the account and ends its sessions at once. It is the whole account that stops, so each of its grants must be in reach:
     * who reaches some of them only takes those back instead.
     */
    @Transactional
    @Idempotent
    public PersonView lock(UUID id, int version, String reason, Caller caller) {
        Person person = reader.forChange(id, version, PersonStep.LOCK, caller);
        person.lock(new Lock(
                reason, GrantReach.of(caller, Act.ACCOUNT_LOCK).widest().orElseThrow()));
        journal.note(person, "lock", reason, PersonStep.LOCK, caller);
        accounts.endSessions(id, EndCause.LOCKED, caller);
        return reader.view(id, caller);
    }

    /** Lifts a lock, which who could give the role by which it was made may do: a department's is not an organization's to lift. */
    @Transactional
    @Idempotent
    public PersonView unlock(UUID id, int version, Caller caller) {
        Person person = reader.forChange(id, version, PersonStep.UNLOCK, caller);
        person.unlock();
        journal.note(person, "unlock", null, PersonStep.UNLOCK, caller);
        return reader.view(id, caller);
    }

    /**
     * Gives the person a password for one sign-in, and ends the account's sessions. Not kept for a retry: a second request with the
     * same version is refused, so that a password that was shown is not replaced unseen.
     */
    @Transactional
    public LetIn setOneTimePassword(UUID id, int version, Caller caller) {
        Person person = reader.forChange(id, version, PersonStep.SET_ONE_TIME_PASSWORD, caller);
        person.letInAgain();
        journal.note(person, "set-one-time-password", null, PersonStep.SET_ONE_TIME_PASSWORD, caller);
        String password = accounts.setOneTimePassword(id, caller);
        return new LetIn(new OneTimePassword(password), person.version());
    }

    /**
     * Takes away the second factor of a person who lost it, and ends the account's sessions; where a role requires one, the next
     * sign-in asks for another.
     *
     * @throws ProblemException STATE_CONFLICT where there is none
     */
    @Transactional
    public PersonView removeSecondFactor(UUID id, int version, Caller caller) {
        Person person = reader.forChange(id, version, PersonStep.REMOVE_SECOND_FACTOR, caller);
        person.letInAgain();
        if (!factors.remove(id)) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        journal.note(person, "remove-second-factor", null, PersonStep.REMOVE_SECOND_FACTOR, caller);
        accounts.endSessions(id, EndCause.SECOND_FACTOR_CHANGED, caller);
        return reader.view(id, caller);
    }

    /** The password with the version that the account has now. */
    record LetIn(OneTimePassword password, int version) {}
}
