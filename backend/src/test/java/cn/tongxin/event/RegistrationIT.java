package cn.tongxin.event;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who comes to an event: places and the waiting list. */
@QuarkusTest
class RegistrationIT {

    private static final String REGISTRATIONS = "/api/v1/event-registrations/";
    private static final int RACERS = 32;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    UUID own;

    @BeforeEach
    void bodies() {
        own = callers.organization(BEIJING);
    }

    private Response withdraw(UUID organization, Response registration) {
        return callers.member(organization)
                .header("If-Match", registration.header("ETag"))
                .post(REGISTRATIONS + registration.path("id") + "/withdrawal");
    }

    private String status(UUID organization, Response registration) {
        return callers.member(organization)
                .get(REGISTRATIONS + registration.path("id"))
                .path("status");
    }

    @Nested
    class AsMember {

        @Test
        void registerShouldTakeAPlaceAndMaskNames() {
            Response event = Gatherings.announced(callers, 5);
            Response registration = Gatherings.register(callers, event.path("id"), own, 3, "张三丰", "李四");
            registration
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("PLACED"))
                    .body("people", equalTo(3))
                    .body("delegates", contains("张*", "李*"));
            callers.member(own)
                    .get(REGISTRATIONS + registration.path("id"))
                    .then()
                    .statusCode(200)
                    .body(not(containsString("张三丰")));
            callers.anonymous()
                    .get(Gatherings.PATH + "/" + event.path("id"))
                    .then()
                    .body("attendance.registered.organizations", equalTo(1))
                    .body("attendance.registered.people", equalTo(3));
        }

        @Test
        void namesShouldLieSealedAndStayOutOfTheJournal() {
            Response registration = Gatherings.register(
                    callers, Gatherings.announced(callers, 5).path("id"), own, 1, "欧阳无名");
            String id = registration.path("id");
            assertThat(sql.one(
                            "select delegates_sealed || code_sealed from event_registration_secret where registration_id = ?",
                            List.of(UUID.fromString(id)),
                            Row::text))
                    .hasValueSatisfying(text -> assertThat(text).doesNotContain("欧阳"));
            callers.member(own)
                    .queryParam("types", "EVENT_REGISTRATION")
                    .queryParam("wait", 5)
                    .queryParam("limit", 1000)
                    .get("/api/v1/changes")
                    .then()
                    .body("items.recordId", hasItems(id))
                    .body(not(containsString("欧阳")));
        }

        @Test
        void registerTwiceShouldBeRefused() {
            Response event = Gatherings.announced(callers, 5);
            Gatherings.register(callers, event.path("id"), own, 1).then().statusCode(201);
            Gatherings.register(callers, event.path("id"), own, 1)
                    .then()
                    .statusCode(409)
                    .body("errors.pointer", contains("/organizationId"));
        }

        @Test
        void sameKeyShouldBeOneRegistration() {
            Response event = Gatherings.announced(callers, 5);
            String token = callers.memberToken(own);
            String key = UUID.randomUUID().toString();
            List<String> ids = IntStream.range(0, 2)
                    .mapToObj(i -> callers.bearer(token)
                            .header("Idempotency-Key", key)
                            .body("{\"organizationId\":\"%s\",\"people\":1}".formatted(own))
                            .post(Gatherings.PATH + "/" + event.path("id") + "/registrations")
                            .then()
                            .statusCode(201)
                            .extract()
                            .<String>path("id"))
                    .toList();
            assertThat(ids).hasSize(2).containsOnly(ids.getFirst());
        }

        @Test
        void registerOutsideTheWindowShouldBeRefused() {
            String past = Gatherings.room(5)
                    .replace(
                            Gatherings.today().toString(),
                            Gatherings.today().minusDays(1).toString());
            Response event = Gatherings.act(
                    callers.officer(BEIJING),
                    Gatherings.draft(callers.officer(BEIJING), Gatherings.content(callers.department(BEIJING), past)),
                    "announcement");
            Gatherings.register(callers, event.path("id"), own, 1)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("REGISTRATION_NOT_OPEN"));
        }

        @Test
        void registerWhereNobodyRegistersShouldBeRefused() {
            Response event = Gatherings.act(
                    callers.officer(BEIJING),
                    Gatherings.draft(callers.officer(BEIJING), Gatherings.content(callers.department(BEIJING), "")),
                    "announcement");
            Gatherings.register(callers, event.path("id"), own, 1).then().statusCode(409);
        }

        @Test
        void registerAnotherOrganizationShouldBeForbidden() {
            UUID other = callers.organization(BEIJING);
            callers.member(own)
                    .body("{\"organizationId\":\"%s\",\"people\":1}".formatted(other))
                    .post(Gatherings.PATH + "/"
                            + Gatherings.announced(callers, 5).path("id") + "/registrations")
                    .then()
                    .statusCode(403);
        }

        @Test
        void moreNamesThanPeopleShouldBeRefused() {
            Gatherings.register(callers, Gatherings.announced(callers, 5).path("id"), own, 1, "甲", "乙")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/delegates"));
        }

        @Test
        void largerThanTheRoomShouldBeRefusedAtOnce() {
            Gatherings.register(callers, Gatherings.announced(callers, 5).path("id"), own, 6)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/people"));
        }

        @Test
        void withdrawalShouldMoveUpTheFirstWhoWait() {
            Object event = Gatherings.announced(callers, 3).path("id");
            Response first = Gatherings.register(callers, event, own, 3);
            List<UUID> others =
                    List.of(callers.organization(TIANJIN), callers.organization(HEBEI), callers.organization(BEIJING));
            List<Response> waiting = others.stream()
                    .map(other -> Gatherings.register(callers, event, other, other.equals(others.get(2)) ? 1 : 2))
                    .toList();
            waiting.get(0).then().body("status", equalTo("WAITING")).body("waitingNumber", equalTo(1));
            waiting.get(2).then().body("waitingNumber", equalTo(3));
            withdraw(own, first).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
            assertThat(status(others.get(0), waiting.get(0))).isEqualTo("PLACED");
            assertThat(status(others.get(1), waiting.get(1))).isEqualTo("WAITING");
            // nobody overtakes who waits
            assertThat(status(others.get(2), waiting.get(2))).isEqualTo("WAITING");
            Gatherings.register(callers, event, own, 1).then().statusCode(201).body("status", equalTo("WAITING"));
        }

        @Test
        void codeShouldBeTheirOwnOnly() {
            Object event = Gatherings.announced(callers, 3).path("id");
            Response registration = Gatherings.register(callers, event, own, 1);
            assertThat(Gatherings.code(callers, own, registration)).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
            callers.officer(BEIJING)
                    .get(REGISTRATIONS + registration.path("id") + "/check-in-code")
                    .then()
                    .statusCode(403);
            callers.member(callers.organization(BEIJING))
                    .get(REGISTRATIONS + registration.path("id") + "/check-in-code")
                    .then()
                    .statusCode(404);
        }

        @Test
        void listShouldHoldTheirOwnOnly() {
            Object event = Gatherings.announced(callers, 9).path("id");
            Response mine = Gatherings.register(callers, event, own, 1);
            Gatherings.register(callers, event, callers.organization(TIANJIN), 1);
            callers.member(own)
                    .get(Gatherings.PATH + "/" + event + "/registrations")
                    .then()
                    .body("items.id", contains((String) mine.path("id")));
            callers.officer(BEIJING)
                    .get(Gatherings.PATH + "/" + event + "/registrations")
                    .then()
                    .body("items", hasSize(2));
            callers.officer(TIANJIN)
                    .get(Gatherings.PATH + "/" + event + "/registrations")
                    .then()
                    .body("items", hasSize(0));
        }
    }

    @Nested
    class AtTheSameTime {

        @Test
        void noPlaceShouldBeGivenTwice() throws Exception {
            Object event = Gatherings.announced(callers, 8).path("id");
            List<UUID> all = IntStream.range(0, RACERS)
                    .mapToObj(i -> callers.organization(BEIJING))
                    .toList();
            List<String> got = AtOnce.run(
                    RACERS,
                    i -> Gatherings.register(callers, event, all.get(i), 1)
                            .then()
                            .statusCode(201)
                            .extract()
                            .<String>path("status"));
            assertThat(got).filteredOn("PLACED"::equals).hasSize(8);
            assertThat(got).filteredOn("WAITING"::equals).hasSize(RACERS - 8);
            callers.anonymous()
                    .get(Gatherings.PATH + "/" + event)
                    .then()
                    .body("attendance.registered.people", equalTo(8))
                    .body("attendance.waiting.people", equalTo(RACERS - 8));
        }

        @Test
        void sameCodeShouldBeOneCheckIn() throws Exception {
            Object event = Gatherings.announced(callers, 8).path("id");
            String code = Gatherings.code(callers, own, Gatherings.register(callers, event, own, 2));
            String host = callers.officerToken(BEIJING);
            List<Boolean> repeated = AtOnce.run(
                    8,
                    i -> Gatherings.checkIn(callers.bearer(host), event, code)
                            .then()
                            .statusCode(200)
                            .extract()
                            .<Boolean>path("repeated"));
            assertThat(repeated).filteredOn(again -> !again).hasSize(1);
        }

        @Test
        void theDatabaseShouldRefuseOneTooMany() {
            Object event = Gatherings.announced(callers, 2).path("id");
            Gatherings.register(callers, event, callers.organization(BEIJING), 2);
            UUID waiting = UUID.fromString(Gatherings.register(callers, event, callers.organization(BEIJING), 1)
                    .path("id"));
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        wall.open();
                        sql.change("update event_registration set status = 'PLACED' where id = ?", waiting);
                    }))
                    .isInstanceOf(SqlException.class)
                    .hasStackTraceContaining("ck_event_room_taken");
        }
    }
}
