package cn.tongxin.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI 3.1 document, asked what it promises of an answer. Its schemas are read more strictly than they are written: an
 * object whose fields are listed has no others, and formats (uuid, date, date-time) are checked.
 */
final class ContractDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDRESS = "https://contract.test/openapi.json";

    private final JsonNode document;
    private final List<Path> paths;
    private final JsonSchemaFactory schemas;
    private final SchemaValidatorsConfig formats =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    ContractDocument(JsonNode document) {
        this.document = document;
        this.paths = fields(document.path("paths")).map(Path::of).sorted().toList();
        for (JsonNode schema : document.path("components").path("schemas")) {
            if (schema instanceof ObjectNode object
                    && object.has("properties")
                    && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
        }
        String text = document.toString();
        this.schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, text))));
    }

    private record Path(String template, Pattern pattern) implements Comparable<Path> {
        static Path of(String template) {
            return new Path(template, Pattern.compile(template.replaceAll("\\{[^/}]+}", "[^/]+")));
        }

        /** {@code /organizations/by-credit-code/x} before {@code /organizations/{id}/x}. */
        @Override
        public int compareTo(Path other) {
            return Comparator.comparing((String t) -> t.replace('{', '\uffff')).compare(template, other.template);
        }
    }

    /** JSON Pointer of the operation, for example {@code /paths/~1api~1v1~1zones/get}; empty where there is none. */
    Optional<String> operation(String method, String path) {
        String verb = method.toLowerCase(Locale.ROOT);
        return paths.stream()
                .filter(p -> p.pattern().matcher(path).matches())
                .filter(p -> document.path("paths").path(p.template()).has(verb))
                .findFirst()
                .map(p -> "/paths/" + escape(p.template()) + "/" + verb);
    }

    /** Where the answer with that status is described, references followed; empty where it is not. */
    Optional<String> answer(String operation, int status) {
        String pointer = operation + "/responses/" + status;
        JsonNode described = document.at(pointer);
        if (described.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                described.has("$ref") ? described.get("$ref").asText().substring(1) : pointer);
    }

    Set<String> headers(String answer) {
        return Set.copyOf(fields(document.at(answer).path("headers")).toList());
    }

    Set<String> mediaTypes(String answer) {
        return Set.copyOf(fields(document.at(answer).path("content")).toList());
    }

    /** What is wrong with a JSON body, each place in words; empty when it is as described. */
    List<String> faults(String answer, String mediaType, String body) throws java.io.IOException {
        String pointer = answer + "/content/" + escape(mediaType) + "/schema";
        if (document.at(pointer).isMissingNode()) {
            return List.of("no schema at " + pointer);
        }
        return schemas
                .getSchema(SchemaLocation.of(ADDRESS + "#" + pointer), formats)
                .validate(JSON.readTree(body))
                .stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    private static java.util.stream.Stream<String> fields(@Nullable JsonNode node) {
        Iterator<String> names = node == null ? java.util.Collections.emptyIterator() : node.fieldNames();
        Iterable<String> all = () -> names;
        return StreamSupport.stream(all.spliterator(), false);
    }

    private static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
