package cn.tongxin.account.people;

import cn.tongxin.identity.Act;
import java.util.EnumSet;
import java.util.Set;

/** What may be done with a person's account; the same words as in the paths. */
public enum PersonStep {
    GRANT(Act.ACCOUNT_GRANT, PersonState.OPEN, PersonState.LOCKED),
    WITHDRAW(Act.ACCOUNT_GRANT, PersonState.OPEN, PersonState.LOCKED),
    DEPART(Act.ACCOUNT_GRANT, PersonState.OPEN, PersonState.LOCKED),
    LOCK(Act.ACCOUNT_LOCK, PersonState.OPEN),
    UNLOCK(Act.ACCOUNT_LOCK, PersonState.LOCKED),
    SET_ONE_TIME_PASSWORD(Act.ACCOUNT_RECOVER, PersonState.OPEN, PersonState.LOCKED),
    REMOVE_SECOND_FACTOR(Act.ACCOUNT_RECOVER, PersonState.OPEN, PersonState.LOCKED);

    private final Act act;
    private final Set<PersonState> from;

    PersonStep(Act act, PersonState first, PersonState... rest) {
        this.act = act;
        this.from = EnumSet.of(first, rest);
    }

    Act act() {
        return act;
    }

    boolean allowedFrom(PersonState state) {
        return from.contains(state);
    }
}
