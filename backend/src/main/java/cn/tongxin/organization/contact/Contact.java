package cn.tongxin.organization.contact;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of whom to turn to, in the clear. It does not print itself. */
final class Contact {

    /** What the journal says of a value that is there: never the value. */
    static final String SECRET = "***";

    private final Map<ContactField, String> values = new EnumMap<>(ContactField.class);

    Contact with(ContactField field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
        return this;
    }

    @Nullable
    String get(ContactField field) {
        return values.get(field);
    }

    @Nullable
    String masked(ContactField field) {
        String clear = values.get(field);
        return clear == null ? null : field.masked(clear);
    }

    /** The fields that differ, for the journal: {@link #SECRET} where there is a value now, null where there is none any more. */
    Map<String, @Nullable Object> changedSince(Contact before) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        for (ContactField field : ContactField.values()) {
            if (!Objects.equals(get(field), before.get(field))) {
                changed.put(field.field(), get(field) == null ? null : SECRET);
            }
        }
        return changed;
    }

    @Override
    public String toString() {
        return "Contact" + values.keySet();
    }
}
