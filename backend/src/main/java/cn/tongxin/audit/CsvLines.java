package cn.tongxin.audit;

import cn.tongxin.paper.SafeCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of names, then a line a row, under the names that the fields have in the list. */
final class CsvLines implements AuditLines {

    /** By it a spreadsheet knows UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> NAMES = List.of(
            "position",
            "at",
            "actorId",
            "actor",
            "onBehalfOfId",
            "onBehalfOf",
            "address",
            "recordType",
            "recordId",
            "version",
            "act",
            "result",
            "reason",
            "changed",
            "link",
            "published",
            "ownerIds",
            "divisionCode",
            "sample",
            "hash");

    private final CsvWriter rows;

    CsvLines(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        rows = CsvWriter.builder().build(text);
        rows.writeRecord(NAMES);
    }

    @Override
    public void write(AuditEntry entry) {
        AuditEntry.Body body = entry.onBehalfOf();
        rows.writeRecord(Stream.of(
                        entry.position(),
                        entry.at(),
                        text(entry.actorId()),
                        entry.actor(),
                        text(body == null ? null : body.id()),
                        text(body == null ? null : body.name()),
                        text(entry.address()),
                        entry.recordType(),
                        entry.recordId(),
                        entry.version(),
                        entry.act(),
                        entry.result(),
                        text(entry.reason()),
                        entry.changed(),
                        text(entry.link()),
                        entry.published(),
                        entry.ownerIds().stream().map(Object::toString).collect(Collectors.joining(" ")),
                        text(entry.divisionCode()),
                        entry.sample(),
                        entry.seal().hash())
                .map(value -> SafeCell.of(value.toString()))
                .toList());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
