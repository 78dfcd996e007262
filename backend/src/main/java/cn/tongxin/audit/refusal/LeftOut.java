package cn.tongxin.audit.refusal;

import cn.tongxin.journal.Actor;
import cn.tongxin.journal.Change;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refusals of one minute that have no rows of their own.
 *
 * @param actor whose they were
 * @param minute its first moment
 */
record LeftOut(Actor actor, Instant minute, long count) {

    private static final String ID = "left-out";

    Change change() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("leftOut", count);
        fields.put("minute", minute.toString());
        return Change.ofAccess(ID, Refusal.ACT).fields(fields);
    }
}
