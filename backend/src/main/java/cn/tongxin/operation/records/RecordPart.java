package cn.tongxin.operation.records;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list inside an entry, kept in a table of its own.
 *
 * @param list the field of the entry
 * @param owner the field that points back at the record
 * @param fields what each item of the list may have
 * @param identified whether each row has an id
 */
public record RecordPart(String list, String table, String owner, List<String> fields, boolean identified) {

    public static RecordPart of(String list, String table, String owner, String fields) {
        return new RecordPart(list, table, owner, List.of(fields.split(" ")), false);
    }

    public static RecordPart identified(String list, String table, String owner, String fields) {
        return new RecordPart(list, table, owner, List.of(fields.split(" ")), true);
    }

    public static RecordPart sources(String owner) {
        return identified("sources", "citation", owner, "documentId asPrinted note");
    }

    /** All fields that a row has. */
    List<String> rowFields() {
        return Stream.concat(
                        Stream.of(owner), Stream.concat(identified ? Stream.of("id") : Stream.empty(), fields.stream()))
                .toList();
    }
}
