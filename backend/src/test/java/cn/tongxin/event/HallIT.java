package cn.tongxin.event;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.event.HallStream.Heard;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.Callers;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The screen of the hall: what was signed appears as it takes effect, and the numbers move. */
@QuarkusTest
class HallIT {

    @Inject
    Callers callers;

    @TestHTTPResource("/")
    URI service;

    HttpClient client = HttpClient.newHttpClient();
    String event;
    UUID first;
    UUID second;

    @BeforeEach
    void hall() {
        event = Gatherings.announced(callers, null).path("id");
        first = callers.organization(BEIJING);
        second = callers.organization(HEBEI);
    }

    private HallStream listen(Long after) throws Exception {
        return new HallStream(client, service, event, after);
    }

    private Response propose() {
        return Projects.propose(callers, "MEMORANDUM", ",\"eventId\":\"" + event + "\"", first, second);
    }

    private String sign() {
        Response signing = propose();
        Projects.confirmed(callers, signing, first, second).then().body("status", equalTo("EFFECTIVE"));
        return signing.path("id");
    }

    @Nested
    class AsAnonymous {

        @Test
        void streamShouldBeginWithAllThatIsOnTheScreen() throws Exception {
            String before = sign();
            try (HallStream screen = listen(null)) {
                Heard hall = screen.next("hall");
                assertThat(hall.data().path("signings").findValuesAsText("id")).contains(before);
                assertThat(hall.data().path("signings").get(0).path("parties")).hasSize(2);
                assertThat(hall.position())
                        .isEqualTo(hall.data().path("position").asLong());
                assertThat(screen.response().headers().firstValue("Content-Type"))
                        .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
                assertThat(screen.response().headers().firstValue("Content-Encoding"))
                        .isEmpty();
            }
        }

        @Test
        void signingShouldAppearWhenItTakesEffectAndNotBefore() throws Exception {
            try (HallStream screen = listen(null)) {
                screen.next("hall");
                Response waiting = propose();
                Projects.confirm(callers, waiting, 0, first);
                String signed = sign();
                Heard signing = screen.next("signing");
                assertThat(signing.data().path("id").asText()).isEqualTo(signed);
                assertThat(signing.data().path("inForce").asBoolean()).isTrue();
                assertThat(screen.next("counts").data().path("signings").asInt())
                        .isEqualTo(1);
            }
        }

        @Test
        void voidedSigningShouldLeaveTheScreen() throws Exception {
            String signed = sign();
            try (HallStream screen = listen(null)) {
                screen.next("hall");
                Response now = callers.officer(BEIJING).get("/api/v1/signings/" + signed);
                callers.officer(BEIJING)
                        .header("If-Match", now.header("ETag"))
                        .body(Map.of("reason", "文本有误"))
                        .post("/api/v1/signings/" + signed + "/void")
                        .then()
                        .statusCode(200);
                assertThat(screen.next(
                                        "signing",
                                        heard -> !heard.data().path("inForce").asBoolean())
                                .data()
                                .path("id")
                                .asText())
                        .isEqualTo(signed);
            }
        }

        @Test
        void numbersShouldMoveWithRegistrationAndCheckIn() throws Exception {
            try (HallStream screen = listen(null)) {
                screen.next("hall");
                String code = Gatherings.code(callers, first, Gatherings.register(callers, event, first, 3));
                screen.next("counts", heard -> people(heard, "registered") == 3);
                Gatherings.checkIn(callers.officer(BEIJING), event, code);
                Heard counts = screen.next("counts", heard -> people(heard, "attended") == 3);
                assertThat(counts.data()
                                .at("/attendance/attended/organizations")
                                .asInt())
                        .isEqualTo(1);
                assertThat(counts.data().toString()).doesNotContain(first.toString());
            }
        }

        private int people(Heard heard, String which) {
            return heard.data().at("/attendance/" + which + "/people").asInt();
        }

        @Test
        void whoComesAgainShouldGetWhatItMissedOnly() throws Exception {
            String early = sign();
            settle(early); // else the hall shows it before the journal has its position, and it is told again
            long position;
            try (HallStream screen = listen(null)) {
                position = screen.next(
                                "hall",
                                heard -> heard.data()
                                        .path("signings")
                                        .findValuesAsText("id")
                                        .contains(early))
                        .position();
            }
            String missed = sign();
            settle(missed);
            try (HallStream screen = listen(position)) {
                Heard signing = screen.next("signing");
                assertThat(signing.data().path("id").asText()).isEqualTo(missed);
                assertThat(signing.position()).isGreaterThan(position);
                assertThat(screen.next("counts").data().path("signings").asInt())
                        .isEqualTo(2);
            }
        }

        /** Reading a history seals what it must show. */
        private void settle(String signing) {
            callers.anonymous()
                    .get("/api/v1/signings/" + signing + "/history")
                    .then()
                    .statusCode(200);
        }

        @Test
        void unknownPositionShouldBeginAnew() throws Exception {
            try (HallStream screen = listen(999_999_999_999_999_999L)) {
                screen.next("hall");
            }
        }

        @Test
        void streamOfOtherHallsShouldNotMix() throws Exception {
            String other = Gatherings.announced(callers, null).path("id");
            try (HallStream mine = listen(null);
                    HallStream theirs = new HallStream(client, service, other, null)) {
                mine.next("hall");
                theirs.next("hall");
                String signed = sign();
                mine.next("signing");
                event = other;
                String elsewhere = sign();
                assertThat(theirs.next("signing").data().path("id").asText()).isEqualTo(elsewhere);
                assertThat(signed).isNotEqualTo(elsewhere);
            }
        }

        @Test
        void streamOfNoEventShouldBeNotFound() throws Exception {
            event = UUID.randomUUID().toString();
            assertThat(listen(null).response().statusCode()).isEqualTo(404);
            callers.anonymous()
                    .get(Gatherings.PATH + "/" + event + "/hall")
                    .then()
                    .statusCode(404);
        }

        @Test
        void positionThatIsNoneShouldBeRefused() {
            for (String position : List.of("x", "-1")) {
                callers.anonymous()
                        .header("Last-Event-ID", position)
                        .accept("text/event-stream, application/problem+json")
                        .get(Gatherings.PATH + "/" + event + "/live")
                        .then()
                        .statusCode(400)
                        .body("errors.pointer", contains("Last-Event-ID"));
            }
        }
    }
}
