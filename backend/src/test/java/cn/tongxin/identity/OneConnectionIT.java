package cn.tongxin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two organizations and the public take turns on a pool of one connection: nobody ever sees a row of another's. */
@QuarkusTest
@TestProfile(OneConnectionIT.OneConnection.class)
class OneConnectionIT {

    /** The pool lends one connection at a time, to one after the other. */
    public static final class OneConnection implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.min-size", "1",
                    "quarkus.datasource.jdbc.max-size", "1",
                    "quarkus.datasource.jdbc.acquisition-timeout", "30S");
        }
    }

    /** Ten thousand were tried by {@code -Dtongxin.interleaved=10000}; in every run fewer do. */
    private static final int REQUESTS = Integer.getInteger("tongxin.interleaved", 1_500);

    private static final int THREADS = 6;
    private static final String LIST = "/api/v1/intentions?status=DRAFT&limit=200";

    @Inject
    Callers callers;

    @Test
    void interleavedCallersShouldSeeTheirOwnDraftsAlone() throws Exception {
        UUID first = callers.organization(Callers.HEBEI);
        UUID second = callers.organization(Callers.HEBEI);
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest.Builder list = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + LIST));
        List<Visit> visits = List.of(
                new Visit(
                        http,
                        list.copy()
                                .header("Authorization", "Bearer " + callers.memberToken(first))
                                .build(),
                        declared(first)),
                new Visit(
                        http,
                        list.copy()
                                .header("Authorization", "Bearer " + callers.memberToken(second))
                                .build(),
                        declared(second)),
                new Visit(http, list.build(), List.of()));
        List<Callable<Integer>> turns = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            turns.add(visits.get(i % visits.size()));
        }
        int foreignOrMissing = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Integer> turn : pool.invokeAll(turns)) {
                foreignOrMissing += turn.get();
            }
        }
        assertThat(foreignOrMissing)
                .as("answers of %d that show other drafts than one's own", REQUESTS)
                .isZero();
    }

    private List<String> declared(UUID organization) {
        String id = callers.member(organization)
                .body("{\"leadId\":\"" + organization + "\",\"content\":{\"title\":\"草稿\",\"year\":2026}}")
                .post("/api/v1/intentions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return List.of(id);
    }

    /** One read of the drafts; 1 when the answer is not exactly the visitor's own. Bare HTTP: ten thousand checked answers take minutes. */
    private record Visit(HttpClient http, HttpRequest request, List<String> own) implements Callable<Integer> {

        @Override
        public Integer call() throws IOException, InterruptedException {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            List<String> seen = JsonPath.from(answer.body()).getList("items.id");
            return answer.statusCode() == 200 && seen.equals(own) ? 0 : 1;
        }
    }
}
