package cn.tongxin.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds every answer of an HTTP test against the OpenAPI document that the service serves ({@code OpenApiDriftIT} shows that it
 * is the one at the root of the project): the status, the media type, the headers and the body must be as described. {@link
 * ContractChecks} puts it into every test.
 */
public final class ContractFilter implements Filter {

    private static final String BASE = "/api/v1";

    private @Nullable ContractDocument contract;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI uri = URI.create(request.getURI());
        if (!uri.getPath().startsWith(BASE + "/")) {
            return response;
        }
        try {
            List<String> faults = faults(contract(uri), request.getMethod(), uri.getPath(), response);
            if (!faults.isEmpty()) {
                throw new AssertionError("%s %s answers %d outside the contract: %s%n%s"
                        .formatted(request.getMethod(), uri, response.statusCode(), faults, response.asString()));
            }
        } catch (IOException e) {
            throw new AssertionError(
                    "%s %s: %s%n%s".formatted(request.getMethod(), uri, e.getMessage(), response.asString()), e);
        }
        return response;
    }

    private static List<String> faults(ContractDocument contract, String method, String path, Response response)
            throws IOException {
        int status = response.statusCode();
        String operation = contract.operation(method, path).orElse(null);
        if (operation == null) {
            // the contract has no such operation, so the only answers are that there is none
            return status == 404 || status == 405 || method.equals("OPTIONS")
                    ? List.of()
                    : List.of("no such operation");
        }
        String answer = contract.answer(operation, status).orElse(null);
        if (answer == null) {
            return List.of("status not described");
        }
        List<String> faults = new ArrayList<>();
        contract.headers(answer).stream()
                .filter(header -> response.header(header) == null)
                .forEach(header -> faults.add("header missing: " + header));
        byte[] body = response.asByteArray();
        var described = contract.mediaTypes(answer);
        if (described.isEmpty()) {
            if (body.length > 0) {
                faults.add("a body where none is described");
            }
            return faults;
        }
        String mediaType =
                String.valueOf(response.contentType()).replaceAll(";.*", "").strip();
        if (!described.contains(mediaType)) {
            faults.add("media type " + mediaType + ", described " + described);
        } else if (mediaType.equals("application/json") || mediaType.endsWith("+json")) {
            faults.addAll(contract.faults(answer, mediaType, response.asString()));
        }
        return faults;
    }

    private synchronized ContractDocument contract(URI any) throws IOException {
        ContractDocument known = contract;
        if (known == null) {
            known = new ContractDocument(served(any));
            contract = known;
        }
        return known;
    }

    /** The document as the service at that address serves it. */
    static JsonNode served(URI service) throws IOException {
        URI address = service.resolve("/api/v1/openapi.json");
        try (HttpClient http = HttpClient.newHttpClient()) {
            String text = http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            return new ObjectMapper().readTree(text);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
