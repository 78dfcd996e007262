package cn.tongxin.operation.facts;

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
record FactPart(String list, String table, String owner, List<String> fields, boolean identified) {

    static FactPart of(String list, String table, String owner, String fields) {
        return new FactPart(list, table, owner, List.of(fields.split(" ")), false);
    }

    static FactPart identified(String list, String table, String owner, String fields) {
        return new FactPart(list, table, owner, List.of(fields.split(" ")), true);
    }

    static FactPart sources(String owner) {
        return identified("sources", "citation", owner, "documentId asPrinted note");
    }

    /** All fields that a row has. */
    List<String> rowFields() {
        return Stream.concat(Stream.of(owner), Stream.concat(identified ? Stream.of("id") : Stream.empty(), fields.stream()))
                .toList();
    }
}
