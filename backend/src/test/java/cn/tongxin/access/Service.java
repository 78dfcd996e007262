package cn.tongxin.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service under test, over HTTP. */
final class Service implements AutoCloseable {

    static final String API = "/api/v1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Operation> operations = new HashMap<>();

    /** An operation of the contract. */
    record Operation(String method, String path) {
        boolean changes() {
            return !method.equals("GET");
        }
    }

    /** What came back. */
    record Answer(int status, String etag, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(body, e);
            }
        }

        boolean succeeded() {
            return status >= 200 && status < 300;
        }

        /** Status and type of the problem: all that a refusal may tell. */
        String refusal() {
            return status + " " + (body.startsWith("{") ? json().path("type").asText() : body);
        }
    }

    Service(URI base) {
        this.base = base;
        ask(null, "GET", API + "/openapi.json", null, null)
                .json()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getValue().path("operationId").asText(),
                                new Operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey()))));
    }

    URI base() {
        return base;
    }

    Map<String, Operation> operations() {
        return operations;
    }

    /** @throws IllegalStateException when it does not succeed: what the records are made of must be there */
    Answer must(@Nullable String token, String method, String path, @Nullable String etag, @Nullable String body) {
        Answer answer = ask(token, method, API + path, etag, body);
        if (!answer.succeeded()) {
            throw new IllegalStateException(method + " " + path + " " + body + " -> " + answer);
        }
        return answer;
    }

    Answer ask(@Nullable String token, String method, String path, @Nullable String etag, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
