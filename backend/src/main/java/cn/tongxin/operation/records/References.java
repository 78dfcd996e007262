package cn.tongxin.operation.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/** Which entry became which record: turns the keys in an entry's fields that end in Id or By into ids. */
public final class References {

    private final Map<String, String> idByKey = new HashMap<>();

    public void put(String key, String id) {
        idByKey.put(key, id);
    }

    /**
     * The entry with ids for keys; the entry itself stays as it is.
     *
     * @throws UnknownReferenceException when it names what was not put before
     */
    public ObjectNode resolve(ObjectNode entry) {
        ObjectNode resolved = entry.deepCopy();
        resolveFields(resolved);
        return resolved;
    }

    private void resolveFields(ObjectNode node) {
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isTextual()
                    && (field.getKey().endsWith("Id") || field.getKey().endsWith("By"))) {
                field.setValue(TextNode.valueOf(id(value.asText())));
            } else if (value.isArray()) {
                value.forEach(item -> {
                    if (item instanceof ObjectNode row) {
                        resolveFields(row);
                    }
                });
            }
        });
    }

    private String id(String key) {
        String id = idByKey.get(key);
        if (id == null) {
            throw new UnknownReferenceException(key);
        }
        return id;
    }
}
