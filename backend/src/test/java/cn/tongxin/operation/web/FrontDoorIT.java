package cn.tongxin.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.testing.Wire;
import cn.tongxin.testing.Wire.Answer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every request, whatever it asks for. */
@QuarkusTest
class FrontDoorIT {

    private static final String LIST = "/api/v1/zones";

    @TestHTTPResource("/")
    URI service;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":" + status, "\"type\":\"https://tongxin.cn/problems/", "\"traceId\":\"");
    }

    private static void assertGuarded(Answer answer) {
        assertThat(answer.headers())
                .as(answer.toString())
                .containsEntry("content-security-policy", SecurityHeaders.ANSWER_POLICY)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                // codes are scanned at the door of an event; nothing else of the machine is asked for
                .hasEntrySatisfying(
                        "permissions-policy",
                        value -> assertThat(value).contains("camera=(self)", "microphone=()", "geolocation=()"))
                .doesNotContainKey("server");
    }

    @Nested
    class Targets {

        @ParameterizedTest(name = "{0}: {2}")
        @CsvFileSource(resources = "/web/request-targets.csv", delimiter = '|', quoteCharacter = '`')
        void trickShouldBeRefusedAsAProblemBeforeAnythingIsLookedUp(String target, String answer, String why)
                throws IOException {
            Answer given = Wire.ask(service, "GET", target);

            assertGuarded(given);
            if (!answer.equals("none")) {
                assertProblem(given, Integer.parseInt(answer));
            } else if (given.status() >= 400) {
                assertProblem(given, given.status());
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "X-HTTP-Method-Override: DELETE",
                    "X-HTTP-Method: DELETE",
                    "X-Method-Override: POST",
                    "X-Original-URL: /api/v1/session",
                    "X-Rewrite-URL: /api/v1/session",
                    "X-Forwarded-Prefix: /q"
                })
        void headerThatNamesAnotherRequestShouldBePassedOver(String header) throws IOException {
            Answer plain = Wire.ask(service, "GET", LIST);

            Answer given = Wire.ask(service, "GET", LIST, header);

            assertThat(given.status()).isEqualTo(200);
            assertThat(given.body()).isEqualTo(plain.body());
        }
    }

    @Nested
    class Methods {

        @ParameterizedTest
        @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get", "GETT", "X"})
        void unknownMethodShouldBeRefused(String method) throws IOException {
            Answer given = Wire.ask(service, method, LIST, "X-Secret: in a header");

            assertProblem(given, 405);
            assertGuarded(given);
            assertThat(given.body()).doesNotContain("in a header");
        }
    }

    @Nested
    class Headers {

        @ParameterizedTest
        @CsvSource({
            "GET, /api/v1/zones, 200",
            "GET, /api/v1/openapi.yaml, 200",
            "GET, /api/v1/nothing, 404",
            "GET, /nothing, 404",
            "GET, /api/v1/session, 401",
            "DELETE, /api/v1/zones, 405",
            "GET, /api/v1/zones?unknown=1, 400",
            "GET, /api/v1/organizations/0198a3c4-0000-7000-8000-000000000001, 404"
        })
        void everyAnswerShouldBeGuarded(String method, String target, int status) throws IOException {
            Answer given = Wire.ask(service, method, target);

            assertThat(given.status()).isEqualTo(status);
            assertGuarded(given);
            assertThat(given.headers()).doesNotContainKey("strict-transport-security");
        }

        @Test
        void transportShouldBeStrictWhereTheCallerCameOverTls() throws IOException {
            Answer given = Wire.ask(service, "GET", LIST, "X-Forwarded-Proto: https");

            assertThat(given.headers()).containsEntry("strict-transport-security", "max-age=31536000");
        }

        @Test
        void contractShouldBeServedAsWhatItIs() throws IOException {
            assertThat(Wire.ask(service, "GET", "/api/v1/openapi.yaml")
                            .headers()
                            .get("content-type"))
                    .startsWith("application/yaml");
            assertThat(Wire.ask(service, "GET", "/api/v1/openapi.json")
                            .headers()
                            .get("content-type"))
                    .startsWith("application/json");
        }
    }

    @Nested
    class Bodies {

        private static final String HEAD =
                "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

        @ParameterizedTest
        @ValueSource(strings = {"Content-Length: 5000", "Transfer-Encoding: chunked"})
        void bodyThatDripsShouldBeEnded(String framing) throws IOException {
            try (Wire wire = new Wire(service)) {
                wire.send(HEAD + framing + "\r\n\r\n");
                int drops = 0;
                while (drops < 200 && !wire.endsWithin(Duration.ofMillis(200))) {
                    wire.send(framing.endsWith("chunked") ? "1\r\n \r\n" : " ");
                    drops++;
                }

                assertThat(drops).as("drops until the service has enough").isBetween(10, 100);
                Answer given = wire.answer();
                assertProblem(given, 408);
                assertGuarded(given);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"Content-Length: 2000000", "Transfer-Encoding: chunked"})
        void bodyThatIsTooLargeShouldBeRefused(String framing) throws IOException {
            try (Wire wire = new Wire(service)) {
                wire.send(HEAD + framing + "\r\n\r\n");
                String piece = " ".repeat(100_000);
                for (int i = 0; i < 20 && !wire.endsWithin(Duration.ofMillis(50)); i++) {
                    wire.send(framing.endsWith("chunked") ? "186a0\r\n" + piece + "\r\n" : piece);
                }

                Answer given = wire.answer();
                assertProblem(given, 413);
                assertGuarded(given);
            }
        }

        @Test
        void manyBodiesThatDripShouldHoldUpNobody() throws IOException {
            List<Wire> slow = new ArrayList<>();
            try {
                for (int i = 0; i < 250; i++) {
                    Wire wire = new Wire(service);
                    wire.send(HEAD + "Content-Length: 5000\r\n\r\n{");
                    slow.add(wire);
                }

                String body = "{\"username\":\"nobody\",\"password\":\"whatever\"}";
                try (Wire wire = new Wire(service)) {
                    wire.send(HEAD + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
                    assertProblem(wire.answer(), 401);
                }
            } finally {
                for (Wire wire : slow) {
                    wire.close();
                }
            }
        }

        @Test
        void bodyThatWaitsToBeAskedForShouldBeAskedFor() throws IOException {
            String body = "{\"username\":\"nobody\",\"password\":\"whatever\"}";
            try (Wire wire = new Wire(service)) {
                wire.send(HEAD + "Connection: close\r\nExpect: 100-continue\r\nContent-Length: " + body.length()
                        + "\r\n\r\n");
                assertThat(wire.endsWithin(Duration.ofMillis(300))).isFalse();
                wire.send(body);

                assertThat(wire.answer().status()).isEqualTo(100);
            }
        }

        @Test
        void upgradeToHttp2ShouldBePassedOver() throws IOException {
            String body = "{\"username\":\"nobody\",\"password\":\"whatever\"}";
            try (Wire wire = new Wire(service)) {
                wire.send(HEAD
                        + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body);
                wire.send("GET /api/v1/zones HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

                assertProblem(wire.answer(), 401);
            }
        }

        @Test
        void bodyInTwoPartsShouldBeRead() throws IOException {
            String body = "{\"username\":\"nobody\",\"password\":\"whatever\"}";
            try (Wire wire = new Wire(service)) {
                wire.send(HEAD + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n"
                        + body.substring(0, 9));
                assertThat(wire.endsWithin(Duration.ofMillis(300))).isFalse();
                wire.send(body.substring(9));

                assertProblem(wire.answer(), 401);
            }
        }
    }

    @Nested
    class Management {

        @ParameterizedTest
        @ValueSource(strings = {"/q", "/q/", "/q/health", "/q/health/ready", "/q/openapi", "/q/metrics"})
        void nothingBehindQShouldBeReachableWhereThePublicIs(String target) throws IOException {
            assertProblem(Wire.ask(service, "GET", target), 404);
        }

        @Test
        void healthShouldBeAnsweredOnItsOwnPort() throws IOException {
            assertThat(management.getPort()).isNotEqualTo(service.getPort());
            Answer ready = Wire.ask(management, "GET", "/q/health/ready");

            assertThat(ready.status()).isEqualTo(200);
            assertThat(ready.body()).contains("\"status\": \"UP\"");
            assertGuarded(ready);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "/api/v1/zones", "/q/nothing"})
        void whatIsNotThereShouldBeAProblem(String target) throws IOException {
            Answer given = Wire.ask(management, "GET", target);

            assertProblem(given, 404);
            assertGuarded(given);
        }
    }
}
