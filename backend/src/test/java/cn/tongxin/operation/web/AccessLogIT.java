package cn.tongxin.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.testing.Callers;
import cn.tongxin.testing.Wire;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log says of a request. */
@QuarkusTest
class AccessLogIT {

    @TestHTTPResource("/")
    URI service;

    @Inject
    Callers callers;

    private final BlockingQueue<ExtLogRecord> lines = new LinkedBlockingQueue<>();
    private final ExtHandler handler = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord line) {
            line.copyAll();
            lines.add(line);
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(AccessLog.CATEGORY).addHandler(handler);
    }

    @AfterEach
    void leave() {
        Logger.getLogger(AccessLog.CATEGORY).removeHandler(handler);
    }

    /** Other callers of the same service may be logged too: the one line that is meant has its own path. */
    private ExtLogRecord lineOf(String path) throws InterruptedException {
        ExtLogRecord line;
        do {
            line = lines.poll(10, TimeUnit.SECONDS);
            assertThat(line).as("a line of " + path).isNotNull();
        } while (!path.equals(line.getMdc("path")));
        return line;
    }

    @Test
    void lineShouldSayWhatWasAskedAndHowItEnded() throws Exception {
        Wire.ask(service, "GET", "/api/v1/zones?limit=1");

        ExtLogRecord line = lineOf("/api/v1/zones");
        assertThat(line.getMessage()).matches("GET /api/v1/zones 200 \\d+ ms");
        assertThat(line.getMdcCopy())
                .containsEntry("method", "GET")
                .containsEntry("status", "200")
                .containsKey("milliseconds")
                .doesNotContainKey("caller");
        assertThat(line.getMdc("traceId")).matches("[0-9a-f]{16}");
    }

    @Test
    void problemShouldBeFoundByItsTraceId() throws Exception {
        for (String path :
                new String[] {"/api/v1/no-such-thing", "/no-such-page", "/api/v1/organizations/x;y", "/api/v1/session"
                }) {
            String problem = Wire.ask(service, "GET", path).body();

            assertThat(lineOf(path).getMdc("traceId"))
                    .as(path)
                    .isEqualTo(
                            new ObjectMapper().readTree(problem).path("traceId").textValue());
        }
    }

    @Test
    void callerShouldBeNamedByAccountAndNothingElse() throws Exception {
        String token = callers.officerToken(Callers.BEIJING);
        String account = callers.bearer(token).get("/api/v1/session").path("id");

        ExtLogRecord line = lineOf("/api/v1/session");
        assertThat(line.getMdc("caller")).isEqualTo(account);
        assertThat(line.getMessage() + line.getMdcCopy()).doesNotContain(token);
    }

    @Test
    void queryAndHeadersShouldNotBeLogged() throws Exception {
        Wire.ask(
                service,
                "GET",
                "/api/v1/intentions?q=secret-name&cursor=x",
                "Authorization: Bearer secret-token",
                "Cookie: a=secret-cookie",
                "User-Agent: secret-agent",
                "Referer: http://localhost/?q=secret-place");

        ExtLogRecord line = lineOf("/api/v1/intentions");
        assertThat(line.getMessage() + line.getMdcCopy()).doesNotContain("secret");
    }

    @Test
    void callerWhoLeavesShouldBeLoggedAsGone() throws IOException, InterruptedException {
        try (Wire wire = new Wire(service)) {
            wire.send(
                    "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{");
        }

        assertThat(lineOf("/api/v1/session").getMdc("status")).isEqualTo("499");
    }
}
