package cn.tongxin.account.people;

import cn.tongxin.account.reach.GrantReach;
import cn.tongxin.account.reach.ReachService;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Version;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads a person as one caller may see it, and finds it for a change that the caller may make. */
@ApplicationScoped
class PersonReader {

    private final PersonRepository people;
    private final ReachService reaches;

    PersonReader(PersonRepository people, ReachService reaches) {
        this.people = people;
        this.reaches = reaches;
    }

    /** @throws ProblemException NOT_FOUND also where no grant of the person lies within the caller's reach */
    PersonView read(UUID id, Caller caller) {
        PersonView view = people.read(id).orElseThrow(ProblemException::notFound);
        Footing footing = footing(id, caller);
        if (!footing.visible()) {
            throw ProblemException.notFound();
        }
        return view.with(footing.grants(), footing.steps(view.state(), caller));
    }

    /** As the person stands after a change; also where the last grant in reach went with it. */
    PersonView view(UUID id, Caller caller) {
        people.flush();
        PersonView view = people.read(id).orElseThrow();
        Footing footing = footing(id, caller);
        return view.with(footing.grants(), footing.steps(view.state(), caller));
    }

    /**
     * The person, locked, where the caller may take the step.
     *
     * @throws ProblemException NOT_FOUND where the caller may not know of it, FORBIDDEN where it may not do this, STALE_VERSION
     */
    Person forChange(UUID id, int version, PersonStep step, Caller caller) {
        Person person = people.forChange(id).orElseThrow(ProblemException::notFound);
        Footing footing = footing(id, caller);
        if (!footing.visible()) {
            throw ProblemException.notFound();
        }
        if (!footing.permits(step)) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
        Version.check(person.version(), version);
        return person;
    }

    Footing footing(UUID id, Caller caller) {
        GrantReach reach = GrantReach.of(caller, Act.ACCOUNT_SEE);
        List<PersonGrant> grants = people.grants(Set.of(id), reach).getOrDefault(id, List.of());
        PersonRepository.Standing standing = people.standing(id);
        return new Footing(
                id.equals(caller.accountId()),
                reach.everything() || !grants.isEmpty(),
                grants,
                reach.everything() || (!grants.isEmpty() && grants.size() == standing.grants()),
                standing.administrator(),
                standing.lockRole() == null
                        ? reach.everything() || !standing.locked()
                        : reaches.covers(reach, Set.of(standing.lockRole()), standing.lockScope()),
                standing.secondFactor());
    }
}
