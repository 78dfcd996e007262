package cn.tongxin.operation.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/** Which entry became which record: turns the keys in an entry's fields that end in Id into ids. */
final class FactReferences {

    private final Map<String, String> idByKey = new HashMap<>();

    void put(String key, String id) {
        idByKey.put(key, id);
    }

    /** The content with ids for keys; the entry itself stays as it is. */
    ObjectNode resolve(Fact fact) {
        ObjectNode content = fact.content().deepCopy();
        resolve(content, fact);
        return content;
    }

    private void resolve(ObjectNode node, Fact fact) {
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isTextual() && field.getKey().endsWith("Id")) {
                String id = idByKey.get(value.asText());
                if (id == null) {
                    throw new FactsException(
                            fact.kind().file + ": " + fact.key() + " names " + value.asText() + ", which stands nowhere before it");
                }
                field.setValue(TextNode.valueOf(id));
            } else if (value.isArray()) {
                value.forEach(item -> {
                    if (item instanceof ObjectNode row) {
                        resolve(row, fact);
                    }
                });
            }
        });
    }
}
