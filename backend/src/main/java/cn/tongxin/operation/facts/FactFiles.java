package cn.tongxin.operation.facts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Reads the data files that come with the product. */
final class FactFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FactFiles() {}

    /** All entries of all files, in the order of loading. */
    static List<Fact> readAll() {
        List<Fact> facts = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (FactKind kind : FactKind.values()) {
            for (Fact fact : read(kind)) {
                if (!keys.add(fact.key())) {
                    throw new FactsException(kind.file + ": " + fact.key() + " stands twice");
                }
                facts.add(fact);
            }
        }
        return facts;
    }

    static List<Fact> read(FactKind kind) {
        try {
            List<ObjectNode> entries = JSON.readValue(text(kind.file), new TypeReference<>() {});
            return entries.stream().map(entry -> fact(kind, entry)).toList();
        } catch (IOException e) {
            throw new FactsException(kind.file + ": " + e.getMessage(), e);
        }
    }

    /** The text of a file on the class path. */
    static String text(String file) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new FactsException(file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new FactsException(file + ": " + e.getMessage(), e);
        }
    }

    private static Fact fact(FactKind kind, ObjectNode entry) {
        String key = entry.path("key").asText();
        entry.remove("key");
        for (Iterator<String> names = entry.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!kind.shape.knows(name) && !name.equals(LookAlikes.FIELD)) {
                throw new FactsException(kind.file + ": " + key + " has a field of no meaning: " + name);
            }
        }
        return new Fact(kind, key, entry);
    }
}
