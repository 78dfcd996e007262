package cn.tongxin.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A failure and all that it came from. */
final class Causes {

    private Causes() {}

    /**
     * Outermost first, causes before what was suppressed: when a commit fails, the transaction manager keeps what the database
     * said only among the suppressed.
     */
    static List<Throwable> of(Throwable failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> inOrder = new ArrayList<>();
        collect(failure, found, inOrder);
        return inOrder;
    }

    private static void collect(@Nullable Throwable failure, Set<Throwable> found, List<Throwable> inOrder) {
        if (failure != null && found.add(failure)) {
            inOrder.add(failure);
            collect(failure.getCause(), found, inOrder);
            for (Throwable suppressed : failure.getSuppressed()) {
                collect(suppressed, found, inOrder);
            }
        }
    }
}
