package cn.tongxin.account.people;

import cn.tongxin.identity.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * On what footing a caller stands to a person.
 *
 * @param self the caller is that person: nobody changes what they may do themselves
 * @param visible the caller may know of the account
 * @param grants those of the person's grants that lie within the caller's reach
 * @param whole all of them do; a lock stops the whole account, so it needs this
 * @param administrator the account is an administrator's, which holds one role
 * @param liftable the account is not locked, or the caller could give the role by which it was
 * @param secondFactor the account has one
 */
record Footing(
        boolean self,
        boolean visible,
        List<PersonGrant> grants,
        boolean whole,
        boolean administrator,
        boolean liftable,
        boolean secondFactor) {

    /** What the caller may do while the account is in this state. */
    List<PersonStep> steps(PersonState state, Caller caller) {
        return Arrays.stream(PersonStep.values())
                .filter(step -> step.allowedFrom(state))
                .filter(step -> caller.maySomewhere(step.act()) && permits(step))
                .filter(step -> step != PersonStep.WITHDRAW || grants.size() > 1)
                .filter(step -> step != PersonStep.GRANT || !administrator)
                .filter(step -> step != PersonStep.REMOVE_SECOND_FACTOR || secondFactor)
                .toList();
    }

    boolean permits(PersonStep step) {
        return !self
                && switch (step) {
                    case GRANT, WITHDRAW, DEPART -> visible;
                    case LOCK -> whole;
                    case UNLOCK -> whole && liftable;
                    case SET_ONE_TIME_PASSWORD, REMOVE_SECOND_FACTOR -> true;
                };
    }

    List<UUID> grantIds() {
        return grants.stream().map(PersonGrant::id).toList();
    }
}
