package cn.tongxin.audit.refusal;

import cn.tongxin.identity.Act;
import cn.tongxin.journal.Actor;
import cn.tongxin.journal.Change;
import cn.tongxin.problem.ProblemType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request that was refused.
 *
 * @param operation its {@code operationId} in the contract
 * @param target identifier of the record that the address names, or null where it names none
 * @param at by this machine's clock; the journal's own time is when the row was written
 */
record Refusal(
        Actor actor,
        boolean sample,
        Act act,
        String operation,
        @Nullable String target,
        ProblemType problem,
        Instant at) {

    static final String ACT = "refuse";

    /** As the journal keeps it: of the record that was aimed at, so that it is found with what happened to that. */
    Change change() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("operation", operation);
        fields.put("act", act.name());
        fields.put("problem", problem.key());
        fields.put("status", problem.status());
        fields.put("refusedAt", at.toString());
        return Change.ofAccess(target == null ? operation : target, ACT)
                .fields(fields)
                .sample(sample);
    }
}
