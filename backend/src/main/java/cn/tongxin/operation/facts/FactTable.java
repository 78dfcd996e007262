package cn.tongxin.operation.facts;

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
 * column needs only its name in {@link FactKind}.
 */
@ApplicationScoped
class FactTable {

    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");
    private static final String SEARCH_TEXT = "searchText";

    private final Sql sql;

    FactTable(Sql sql) {
        this.sql = sql;
    }

    /** Adds the record and its parts; {@code id} is new. */
    void insert(FactKind kind, String id, ObjectNode content) {
        ObjectNode row = row(kind, content).put(kind.idField(), id);
        List<String> given = row.properties().stream().map(field -> field.getKey()).toList();
        sql.change(
                "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, cast(? as jsonb))"
                        .formatted(kind.table, columns(given)),
                columnNames(row).toString());
        insertParts(kind, id, content);
    }

    /** Gives the record the fields and parts of the entry; fields that the entry has no longer go back to their default. */
    void update(FactKind kind, String id, ObjectNode content) {
        ObjectNode row = row(kind, content);
        String set = Stream.concat(kind.fields.stream(), row.has(SEARCH_TEXT) ? Stream.of(SEARCH_TEXT) : Stream.empty())
                .map(field -> column(field) + " = " + (row.has(field) ? "f." + column(field) : "default"))
                .collect(Collectors.joining(", "));
        String version = kind.versioned() ? ", version = t.version + 1, updated_at = now()" : "";
        sql.change(
                "update %1$s t set %2$s%3$s from jsonb_populate_record(null::%1$s, cast(? as jsonb)) f where t.%4$s = cast(? as %5$s)"
                        .formatted(kind.table, set, version, kind.idField(), kind.idType()),
                columnNames(row).toString(),
                id);
        for (FactPart part : kind.parts) {
            sql.change("delete from %s where %s = cast(? as %s)".formatted(part.table(), column(part.owner()), kind.idType()), id);
        }
        insertParts(kind, id, content);
    }

    /** A new identifier, later than all before it. */
    static String newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
    }

    private void insertParts(FactKind kind, String id, ObjectNode content) {
        for (FactPart part : kind.parts) {
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
    private static ObjectNode row(FactKind kind, ObjectNode content) {
        ObjectNode row = content.objectNode();
        kind.fields.stream().filter(content::has).forEach(field -> row.set(field, content.get(field)));
        if (!kind.searched.isEmpty()) {
            row.put(SEARCH_TEXT, searchText(kind, content));
        }
        return row;
    }

    private static String searchText(FactKind kind, ObjectNode content) {
        List<String> names = new ArrayList<>();
        kind.searched.stream().filter(content::has).forEach(field -> names.add(content.get(field).asText()));
        content.path("sources").forEach(source -> {
            if (source.has("asPrinted")) {
                names.add(source.get("asPrinted").asText());
            }
        });
        return SearchText.of(names.getFirst(), names.subList(1, names.size()), List.of(content.path("code").asText("")))
                .value();
    }

    private static String columns(List<String> fields) {
        return fields.stream().map(FactTable::column).collect(Collectors.joining(", "));
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
