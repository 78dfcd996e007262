package cn.tongxin.apiclient;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the policy for each division of a system: it reaches into several, and so do those who look after it. */
final class Divisions {

    private Divisions() {}

    /** Whoever looks after one of the divisions sees who acts there. */
    static boolean any(Act act, Collection<String> codes, Caller caller) {
        return codes.stream().anyMatch(code -> may(act, code, caller));
    }

    /** Nobody gives a system, or takes from it, what lies beyond his own. */
    static boolean all(Act act, Collection<String> codes, Caller caller) {
        return codes.stream().allMatch(code -> may(act, code, caller));
    }

    static boolean may(Act act, @Nullable String code, Caller caller) {
        return caller.may(act, new Scope(List.of(), code));
    }

    /** @throws ProblemException FORBIDDEN unless the act is allowed in all of them */
    static void requireAll(Act act, Collection<String> codes, Caller caller) {
        if (!all(act, codes, caller)) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
    }
}
