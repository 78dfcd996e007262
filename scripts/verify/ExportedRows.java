import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of an exported NDJSON file, newest or oldest first. Only where its lines begin is held in memory. */
final class ExportedRows {

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'");
    private static final int SCAN = 1 << 20;

    private final Path file;

    ExportedRows(String file) {
        this.file = Path.of(file);
    }

    Chain verify(Settings settings, Anchors anchors) throws IOException, Broken {
        try (FileChannel channel = FileChannel.open(file)) {
            long[] lines = lines(channel);
            int count = lines.length - 1;
            if (count == 0) {
                throw new IOException("no rows in " + file);
            }
            boolean newestFirst = row(channel, lines, 0).position() > row(channel, lines, count - 1).position();
            Chain chain = null;
            for (int i = 0; i < count; i++) {
                JournalRow row = row(channel, lines, newestFirst ? count - 1 - i : i);
                if (row.position() < settings.from() || row.position() > settings.to()) {
                    continue;
                }
                chain = chain == null ? start(row, settings.from(), anchors) : follow(chain, row);
            }
            if (chain == null) {
                throw new IOException("no such rows in " + file);
            }
            if (!settings.toTheEnd() && chain.position() < settings.to()) {
                throw new Broken(chain.position() + 1, "it is missing");
            }
            anchors.requireTouched();
            return chain;
        }
    }

    private static Chain start(JournalRow first, long wanted, Anchors anchors) throws Broken {
        if (first.position() > wanted && wanted > 0) {
            throw new Broken(wanted, "it is missing; the file begins at " + first.position());
        }
        if (first.position() == 1) {
            return follow(Chain.fromGenesis(anchors), first);
        }
        Anchor before = anchors.at(first.position() - 1);
        return before == null ? Chain.at(first, anchors) : follow(Chain.behind(before, anchors), first);
    }

    private static Chain follow(Chain chain, JournalRow row) throws Broken {
        chain.add(row);
        return chain;
    }

    /** Where each line begins, and where the last ends. */
    private static long[] lines(FileChannel channel) throws IOException {
        long[] begins = new long[1024];
        int count = 0;
        long lineBegins = 0;
        ByteBuffer buffer = ByteBuffer.allocate(SCAN);
        for (long at = 0; channel.read(buffer.clear(), at) > 0; at += buffer.limit()) {
            buffer.flip();
            for (int i = 0; i < buffer.limit(); i++) {
                if (buffer.get(i) == '\n') {
                    begins = count == begins.length ? Arrays.copyOf(begins, 2 * count) : begins;
                    begins[count++] = lineBegins;
                    lineBegins = at + i + 1;
                }
            }
        }
        begins = Arrays.copyOf(begins, count + 2);
        if (lineBegins < channel.size()) {
            begins[count++] = lineBegins;
        }
        begins[count] = channel.size();
        return Arrays.copyOf(begins, count + 1);
    }

    private static JournalRow row(FileChannel channel, long[] lines, int index) throws IOException {
        ByteBuffer line = ByteBuffer.allocate((int) (lines[index + 1] - lines[index]));
        while (line.hasRemaining() && channel.read(line, lines[index] + line.position()) > 0) {
            // until the line is whole
        }
        try {
            return row(Json.object(new String(line.array(), StandardCharsets.UTF_8), "changed"));
        } catch (RuntimeException malformed) {
            throw new IOException("line " + (index + 1) + " is no row of the journal: " + malformed.getMessage(), malformed);
        }
    }

    private static JournalRow row(Map<String, Object> line) {
        Map<?, ?> seal = (Map<?, ?>) line.get("seal");
        Map<?, ?> body = (Map<?, ?>) line.get("onBehalfOf");
        String owners = ((List<?>) line.get("ownerIds")).stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
        String at = OffsetDateTime.parse(text(line, "at")).withOffsetSameInstant(ZoneOffset.UTC).format(MICROSECONDS);
        List<String> values = Arrays.asList(text(seal, "entryId"), at, text(line, "actorId"), text(line, "actor"),
                body == null ? null : text(body, "id"), text(line, "recordType"), text(line, "recordId"), text(line, "version"),
                text(line, "act"), text(line, "reason"), text(line, "published"), owners, text(line, "divisionCode"),
                text(line, "sample"));
        HexFormat hex = HexFormat.of();
        return new JournalRow(Long.parseLong(text(line, "position")), values, text(line, "address"), text(line, "changed"),
                hex.parseHex(text(seal, "salt")), hex.parseHex(text(seal, "payloadHash")), hex.parseHex(text(seal, "hash")));
    }

    private static String text(Map<?, ?> object, String name) {
        Object value = object.get(name);
        return value == null ? null : value.toString();
    }
}
