package cn.tongxin.vault;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds sealed values. Its name ends in {@code _sealed}, its type is text.
 *
 * @param key the column that identifies the row
 * @param index where values are looked up by equality; null where they are not
 */
public record SealedColumn(
        String table, String key, String column, @Nullable BlindIndex index) {

    /**
     * The column beside it that holds the blind index; its name ends in {@code _index}.
     *
     * @param normalize from the clear value to the one form that equal values share
     */
    public record BlindIndex(String column, UnaryOperator<String> normalize) {}

    public static SealedColumn of(String table, String key, String column) {
        return new SealedColumn(table, key, column, null);
    }

    public SealedColumn indexedBy(String indexColumn, UnaryOperator<String> normalize) {
        return new SealedColumn(table, key, column, new BlindIndex(indexColumn, normalize));
    }

    /** The place of one row's value. */
    public SealContext of(Object recordId) {
        return new SealContext(table, column, recordId.toString());
    }
}
