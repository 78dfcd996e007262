package cn.tongxin.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A screen that listens: server-sent events as the standard reads them, on a thread of its own. */
final class HallStream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** One event of the stream. */
    record Heard(long position, String name, JsonNode data) {}

    private final HttpResponse<InputStream> response;
    private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    HallStream(HttpClient client, URI service, Object event, @Nullable Long after) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(Gatherings.PATH + "/" + event + "/live"))
                .header("Accept", "text/event-stream");
        if (after != null) {
            request.header("Last-Event-ID", after.toString());
        }
        response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() == 200) {
            Thread.ofVirtual().start(this::read);
        }
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    /** The next event of this name, and of which this is true. */
    Heard next(String name, Predicate<Heard> wanted) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Heard event = heard.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (event == null) {
                throw new AssertionError("no " + name + " within " + PATIENCE);
            }
            if (event.name().equals(name) && wanted.test(event)) {
                return event;
            }
        }
    }

    Heard next(String name) throws InterruptedException {
        return next(name, any -> true);
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            long id = -1;
            String name = "message";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        heard.add(new Heard(id, name, JSON.readTree(data.toString())));
                    }
                    data.setLength(0);
                    name = "message";
                } else if (!line.startsWith(":")) {
                    String value = line.substring(line.indexOf(':') + 1).strip();
                    switch (line.substring(0, line.indexOf(':'))) {
                        case "id" -> id = Long.parseLong(value);
                        case "event" -> name = value;
                        case "data" -> data.append(value);
                        default -> {
                            // the standard passes over fields that it does not name
                        }
                    }
                }
            }
        } catch (IOException closed) {
            // the test has seen what it wanted
        }
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
