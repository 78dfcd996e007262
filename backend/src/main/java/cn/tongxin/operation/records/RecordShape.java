package cn.tongxin.operation.records;

import java.util.List;

/**
 * How entries of one kind are kept.
 *
 * @param fields what the entry may have, in the names of the contract; the columns have the same in snake case
 * @param searched fields that the record is found by, its name first; empty when it has no search of its own
 * @param parts lists that are kept in tables of their own
 * @param coded whether the key of the table is a code; else an id
 * @param versioned whether its rows count their changes
 */
public record RecordShape(
        String table,
        List<String> fields,
        List<String> searched,
        List<RecordPart> parts,
        boolean coded,
        boolean versioned) {

    /** The shape of most: with an id and a version. Names are parted by spaces. */
    public static RecordShape of(String table, String fields, String searched, RecordPart... parts) {
        return new RecordShape(table, names(fields), names(searched), List.of(parts), false, true);
    }

    /** The same, kept under a code and without a version. */
    public RecordShape underCode() {
        return new RecordShape(table, fields, searched, parts, true, false);
    }

    /** The same, without a version. */
    public RecordShape unversioned() {
        return new RecordShape(table, fields, searched, parts, coded, false);
    }

    /** Whether an entry may have this field. */
    public boolean knows(String field) {
        return fields.contains(field)
                || parts.stream().anyMatch(part -> part.list().equals(field));
    }

    String idField() {
        return coded ? "code" : "id";
    }

    String idType() {
        return coded ? "text" : "uuid";
    }

    private static List<String> names(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
