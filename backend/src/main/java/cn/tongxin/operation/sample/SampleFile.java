package cn.tongxin.operation.sample;

import cn.tongxin.organization.CreditCode;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the sample records. Their texts may hold {@code @today-30} (a date), {@code @now-12} (a time so many days ago),
 * {@code @year}, {@code @yearstart}, {@code @yearend}, {@code {year}} inside a title, and {@code @code} with the first 16
 * characters of a credit code, whose check characters are computed: no code is written down, none belongs to anybody.
 */
final class SampleFile {

    private static final String FILE = "sample/records.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DAYS = Pattern.compile("@(today|now)([+-]\\d+)?");
    private static final String CODE = "@code ";
    private static final String YEAR = "@year";

    private final ZonedDateTime now;

    SampleFile(Clock clock) {
        now = ZonedDateTime.now(clock);
    }

    /** One record; {@code content} has all words filled in. */
    record Entry(SampleKind kind, String key, ObjectNode content) {}

    List<Entry> read() {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            List<ObjectNode> entries = JSON.readValue(Objects.requireNonNull(stream, FILE), new TypeReference<>() {});
            return entries.stream().map(this::entry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Entry entry(ObjectNode line) {
        SampleKind kind = SampleKind.valueOf(line.remove("record").asText());
        String key = line.remove("key").asText();
        line.put("sample", true);
        line.fieldNames().forEachRemaining(field -> {
            if (!kind.shape.knows(field)) {
                throw new IllegalArgumentException(FILE + ": " + key + " has a field of no meaning: " + field);
            }
        });
        fill(line);
        return new Entry(kind, key, line);
    }

    private void fill(ObjectNode node) {
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.asText().equals(YEAR)) {
                field.setValue(IntNode.valueOf(now.getYear()));
            } else if (value.isTextual()) {
                field.setValue(TextNode.valueOf(fill(value.asText())));
            } else if (value instanceof ArrayNode items) {
                items.forEach(item -> {
                    if (item instanceof ObjectNode row) {
                        fill(row);
                    }
                });
            }
        });
    }

    private String fill(String text) {
        LocalDate today = now.toLocalDate();
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            Period distance = Period.ofDays(days.group(2) == null ? 0 : Integer.parseInt(days.group(2)));
            return days.group(1).equals("today")
                    ? today.plus(distance).toString()
                    : now.plus(distance).toOffsetDateTime().toString();
        }
        if (text.startsWith(CODE)) {
            return CreditCode.complete(text.substring(CODE.length())).value();
        }
        return switch (text) {
            case "@yearstart" -> today.withDayOfYear(1).toString();
            case "@yearend" -> today.withDayOfYear(today.lengthOfYear()).toString();
            default -> text.replace("{year}", Integer.toString(today.getYear()));
        };
    }
}
