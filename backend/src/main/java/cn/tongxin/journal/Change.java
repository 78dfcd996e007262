package cn.tongxin.journal;

import cn.tongxin.identity.Scope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record, as the journal keeps it.
 *
 * @param act the verb, as on the button and in the path: {@code declare}, {@code submit}, {@code confirm}
 * @param changed the fields that changed and their new values; of a new record all that has a value. No personal data
 * @param visible whether anybody may read the record after the change
 */
public record Change(
        RecordType type,
        String id,
        int version,
        String act,
        @Nullable String reason,
        Map<String, @Nullable Object> changed,
        boolean visible,
        Scope scope,
        boolean sample) {

    public static Change of(RecordType type, UUID id, int version, String act) {
        return new Change(
                type, id.toString(), version, act, null, Map.of(), true, new Scope(java.util.List.of(), null), false);
    }

    /**
     * What was refused, or read of the audit trail itself: never public.
     *
     * @param target identifier of the record that was aimed at, or a word for what was
     */
    public static Change ofAccess(String target, String act) {
        return new Change(
                RecordType.ACCESS, target, 0, act, null, Map.of(), false, new Scope(java.util.List.of(), null), false);
    }

    public Change because(@Nullable String reason) {
        return new Change(type, id, version, act, reason, changed, visible, scope, sample);
    }

    public Change fields(Map<String, @Nullable Object> fields) {
        return new Change(type, id, version, act, reason, fields, visible, scope, sample);
    }

    public Change visible(boolean visible) {
        return new Change(type, id, version, act, reason, changed, visible, scope, sample);
    }

    public Change in(Scope scope) {
        return new Change(type, id, version, act, reason, changed, visible, scope, sample);
    }

    public Change sample(boolean sample) {
        return new Change(type, id, version, act, reason, changed, visible, scope, sample);
    }

    /** The fields of {@code after} whose value differs from {@code before}. */
    public static Map<String, @Nullable Object> between(
            Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        after.forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                changed.put(field, value);
            }
        });
        return changed;
    }
}
