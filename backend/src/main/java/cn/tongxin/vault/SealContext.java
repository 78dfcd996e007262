package cn.tongxin.vault;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The place that a value is sealed for. It is bound to the value (associated data of the cipher), so that a value moved to another
 * record or column does not open.
 *
 * @param recordId of the row; one line of text
 */
public record SealContext(String table, String column, String recordId) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern LINE = Pattern.compile("[^\\n]{1,200}");

    public SealContext {
        if (!NAME.matcher(table).matches()
                || !NAME.matcher(column).matches()
                || !LINE.matcher(recordId).matches()) {
            throw new IllegalArgumentException("no place to seal for: " + table + "." + column + " of " + recordId);
        }
    }

    /** No part holds a line feed, so no two places read the same. */
    byte[] boundTo(String mark) {
        return String.join("\n", mark, table, column, recordId).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return table + "." + column + " of " + recordId;
    }
}
