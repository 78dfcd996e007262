package cn.tongxin.operation.records;

import cn.tongxin.paging.Sql;
import cn.tongxin.search.SearchText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Writes entries as rows. PostgreSQL turns the JSON into a row of the table's own types (jsonb_populate_record), so that a new
 * column needs only its name in its {@link RecordShape}.
 */
@ApplicationScoped
public class RecordTable {

    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");
    private static final String SEARCH_TEXT = "searchText";

    private final Sql sql;

    RecordTable(Sql sql) {
        this.sql = sql;
    }

    /** Adds the record and its parts; {@code id} is new. */
    public void insert(RecordShape shape, String id, ObjectNode content) {
        ObjectNode row = row(shape, content).put(shape.idField(), id);
        List<String> given =
                row.properties().stream().map(field -> field.getKey()).toList();
        sql.change(
                "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, cast(? as jsonb))"
                        .formatted(shape.table(), columns(given)),
                columnNames(row).toString());
        insertParts(shape, id, content);
    }

    /** Gives the record the fields and parts of the entry; fields that the entry has no longer go back to their default. */
    public void update(RecordShape shape, String id, ObjectNode content) {
        ObjectNode row = row(shape, content);
        String set = Stream.concat(
                        shape.fields().stream(), row.has(SEARCH_TEXT) ? Stream.of(SEARCH_TEXT) : Stream.empty())
                .map(field -> column(field) + " = " + (row.has(field) ? "f." + column(field) : "default"))
                .collect(Collectors.joining(", "));
        String version = shape.versioned() ? ", version = t.version + 1, updated_at = now()" : "";
        sql.change(
                "update %1$s t set %2$s%3$s from jsonb_populate_record(null::%1$s, cast(? as jsonb)) f where t.%4$s = cast(? as %5$s)"
                        .formatted(shape.table(), set, version, shape.idField(), shape.idType()),
                columnNames(row).toString(),
                id);
        for (RecordPart part : shape.parts()) {
            sql.change(
                    "delete from %s where %s = cast(? as %s)"
                            .formatted(part.table(), column(part.owner()), shape.idType()),
                    id);
        }
        insertParts(shape, id, content);
    }

    /** A new identifier, later than all before it. */
    public static String newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
    }

    private void insertParts(RecordShape shape, String id, ObjectNode content) {
        for (RecordPart part : shape.parts()) {
            JsonNode items = content.path(part.list());
            if (items.isEmpty()) {
                continue;
            }
            ArrayNode rows = content.arrayNode();
            for (JsonNode item : items) {
                ObjectNode row = ((ObjectNode) item).deepCopy().put(part.owner(), id);
                if (part.identified()) {
                    row.put("id", newId());
                }
                rows.add(columnNames(row));
            }
            sql.change(
                    "insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, cast(? as jsonb))"
                            .formatted(part.table(), columns(part.rowFields())),
                    rows.toString());
        }
    }

    /** The fields of the record itself, and the text that it is found by. */
    private static ObjectNode row(RecordShape shape, ObjectNode content) {
        ObjectNode row = content.objectNode();
        shape.fields().stream().filter(content::has).forEach(field -> row.set(field, content.get(field)));
        if (!shape.searched().isEmpty()) {
            row.put(SEARCH_TEXT, searchText(shape, content));
        }
        return row;
    }

    private static String searchText(RecordShape shape, ObjectNode content) {
        List<String> names = new ArrayList<>();
        shape.searched().stream()
                .filter(content::has)
                .forEach(field -> names.add(content.get(field).asText()));
        content.path("sources").forEach(source -> {
            if (source.has("asPrinted")) {
                names.add(source.get("asPrinted").asText());
            }
        });
        List<String> codes = List.of(
                content.path("code").asText(), content.path("creditCode").asText());
        return SearchText.of(names.getFirst(), names.subList(1, names.size()), codes)
                .value();
    }

    private static String columns(List<String> fields) {
        return fields.stream().map(RecordTable::column).collect(Collectors.joining(", "));
    }

    private static ObjectNode columnNames(ObjectNode row) {
        ObjectNode renamed = row.objectNode();
        row.properties().forEach(field -> renamed.set(column(field.getKey()), field.getValue()));
        return renamed;
    }

    /** {@code datePrecision} is kept in {@code date_precision}. */
    private static String column(String field) {
        return HUMP.matcher(field).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }
}
