package cn.tongxin.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One connection and nothing in between: sends what no HTTP library would, exactly as written. */
public final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Socket socket;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private boolean ended;

    /** What came back: header names in lower case. */
    public record Answer(int status, Map<String, String> headers, String body) {}

    public Wire(URI service) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
    }

    /** A whole request without a body, after which the service closes the connection. */
    public static Answer ask(URI service, String method, String target, String... headers) throws IOException {
        try (Wire wire = new Wire(service)) {
            String more = Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining());
            wire.send(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n");
            return wire.answer();
        }
    }

    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Listens that long; true once the other side has closed the connection. */
    public boolean endsWithin(Duration time) throws IOException {
        socket.setSoTimeout(Math.toIntExact(time.toMillis()));
        InputStream in = socket.getInputStream();
        byte[] some = new byte[8_192];
        try {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                received.write(some, 0, n);
            }
            ended = true;
        } catch (SocketTimeoutException silent) {
            // the other side still listens
        }
        return ended;
    }

    /** Everything up to the end of the connection, read as one answer. */
    public Answer answer() throws IOException {
        if (!ended && !endsWithin(PATIENCE)) {
            throw new IOException("the connection stays open after: " + received.toString(StandardCharsets.UTF_8));
        }
        String text = received.toString(StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer: " + text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(":", 2);
            headers.merge(header[0].toLowerCase(Locale.ROOT), header[1].strip(), (a, b) -> a + ", " + b);
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
