package cn.tongxin.operation.records;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the journal says of an entry: its fields, and beside each list of rows the plain list that the metrics count by. */
public final class JournalFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Flat> FLAT = Map.of(
            "organizations", new Flat("organizationIds", "organizationId"),
            "parties", new Flat("organizationIds", "organizationId"),
            "partners", new Flat("partnerIds", "organizationId"),
            "targets", new Flat("targetDivisionCodes", "divisionCode"),
            "places", new Flat("placeCodes", "divisionCode"),
            "zones", new Flat("zoneCodes", "zoneCode"));

    private record Flat(String name, String field) {}

    private JournalFields() {}

    /** Of a new record: all that has a value. */
    public static Map<String, @Nullable Object> ofNew(ObjectNode content) {
        Map<String, @Nullable Object> fields = JSON.convertValue(content, new TypeReference<>() {});
        FLAT.forEach((list, flat) -> {
            if (content.has(list)) {
                fields.put(flat.name(), values(content.get(list), flat.field()));
            }
        });
        return fields;
    }

    /** Of a record that is written anew: all its fields, null where it has no value any more. */
    public static Map<String, @Nullable Object> ofChanged(RecordShape shape, ObjectNode content) {
        Map<String, @Nullable Object> fields = ofNew(content);
        shape.fields().forEach(field -> fields.putIfAbsent(field, null));
        for (RecordPart part : shape.parts()) {
            fields.putIfAbsent(part.list(), List.of());
            Flat flat = FLAT.get(part.list());
            if (flat != null) {
                fields.putIfAbsent(flat.name(), List.of());
            }
        }
        return fields;
    }

    private static List<String> values(JsonNode rows, String field) {
        List<String> values = new ArrayList<>();
        rows.forEach(row -> {
            if (!values.contains(row.get(field).asText())) {
                values.add(row.get(field).asText());
            }
        });
        return values;
    }
}
