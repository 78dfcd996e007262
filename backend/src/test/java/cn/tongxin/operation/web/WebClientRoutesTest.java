package cn.tongxin.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebClientRoutesTest {

    @TempDir
    static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Vertx vertx;
    private static HttpServer server;

    @BeforeAll
    static void start() throws Exception {
        Path root = Files.createDirectories(folder.resolve("dist"));
        Files.writeString(root.resolve("index.html"), "<title>page</title>");
        Files.writeString(root.resolve("favicon.svg"), "<svg/>");
        Files.createDirectories(root.resolve("assets"));
        Files.writeString(root.resolve("assets/app-1a2b.js"), "start()");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        new WebClientRoutes(() -> Optional.of(root)).routes(router);
        router.route("/api/*").handler(request -> request.response().end("api"));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/organizations",
                "/signings/42?tab=parties",
                "/problems/not-found",
                "/apiary",
                "/query"
            })
    void pageOfTheClientShouldBeIndex(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("<title>page</title>");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void hashedAssetShouldBeKeptForever() throws Exception {
        HttpResponse<String> answer = get("/assets/app-1a2b.js");
        assertThat(answer.body()).isEqualTo("start()");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/javascript;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/gone-9f.js",
                "/assets/gone",
                "/robots.txt",
                "/.env",
                "/secret.txt",
                "/%2e%2e/secret.txt",
                "/assets/..%2f..%2f..%2fsecret.txt"
            })
    void fileThatIsNotThereShouldNotBeFoundNorKept(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void apiShouldBeLeftAlone() throws Exception {
        HttpResponse<String> answer = get("/api/v1/organizations");
        assertThat(answer.body()).isEqualTo("api");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isEmpty();
    }

    @Test
    void pageShouldForbidWhatIsInlineAndFrames() throws Exception {
        HttpResponse<String> answer = get("/organizations");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .isEqualTo(SecurityHeaders.PAGE_POLICY)
                .contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + server.actualPort() + path);
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
