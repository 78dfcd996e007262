package cn.tongxin.event;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events from the draft to the day on which they are held. */
@QuarkusTest
class EventWritingIT {

    private static final String PATH = Gatherings.PATH;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    private Response draft(String more) {
        return Gatherings.draft(callers.officer(BEIJING), Gatherings.content(callers.department(BEIJING), more));
    }

    private Response edit(Response event, String content) {
        return callers.officer(BEIJING)
                .header("If-Match", event.header("ETag"))
                .body(content)
                .put(PATH + "/" + event.path("id"));
    }

    @Nested
    class AsOfficer {

        @Test
        void draftShouldKeepSeriesBodiesAndProgramme() {
            UUID own = callers.department(BEIJING);
            UUID supporter = callers.organization(TIANJIN);
            String series = "雄安行" + UUID.randomUUID();
            Response draft =
                    Gatherings.draft(callers.officer(BEIJING), """
                    {"name":"雄安行","kind":"FIELD_VISIT","series":"%s","edition":3,"startsOn":"2026-12-03","endsOn":"2026-12-04","place":"雄安",
                    "bodies":[{"organizationId":"%s","role":"CO_ORGANIZER"},{"organizationId":"%s","role":"SUPPORTER"}],
                    "programme":[{"day":"2026-12-03","startsAt":"09:30","endsAt":"10:00","title":"致辞","speakerId":"%s"},
                    {"day":"2026-12-04","startsAt":"09:00","title":"现场签约","place":"主会场"}]}""".formatted(series, own, supporter, supporter));
            draft.then()
                    .statusCode(201)
                    .body("status", equalTo("DRAFT"))
                    .body("edition", equalTo(3))
                    .body("organizations.role", contains("CO_ORGANIZER", "SUPPORTER"))
                    .body("programme.startsAt", contains("09:30", "09:00"))
                    .body("programme[0].speaker.id", equalTo(supporter.toString()))
                    .body("programme[1].endsAt", nullValue())
                    .body("attendance.registered.people", equalTo(0));
        }

        @Test
        void draftForADepartmentOfAnotherRegionShouldBeForbidden() {
            Gatherings.draft(callers.officer(BEIJING), Gatherings.content(callers.department(TIANJIN), ""))
                    .then()
                    .statusCode(403);
        }

        @Test
        void eventWithoutADepartmentShouldBeRefused() {
            Gatherings.draft(callers.officer(BEIJING), Gatherings.content(callers.organization(BEIJING), ""))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("NO_HOST"))
                    .body("errors.pointer", contains("/bodies"));
        }

        @Test
        void sameEditionTwiceShouldBeRefused() {
            String edition = ",\"series\":\"交流会%s\",\"edition\":1".formatted(UUID.randomUUID());
            draft(edition).then().statusCode(201);
            draft(edition).then().statusCode(409).body("errors.pointer", contains("/edition"));
        }

        @Test
        void announceShouldPublishAndBeInTheJournal() {
            Response event = Gatherings.announced(callers, 10);
            event.then()
                    .statusCode(200)
                    .body("status", equalTo("ANNOUNCED"))
                    .body("registrationOpen", equalTo(true))
                    .body("capacity", equalTo(10));
            callers.anonymous()
                    .get(PATH + "/" + event.path("id") + "/history")
                    .then()
                    .body("items.act", contains("announce"))
                    .body("items[0].changed.name", equalTo(event.path("name")));
        }

        @Test
        void concludeBeforeTheFirstDayShouldBeRefused() {
            String content = Gatherings.content(callers.department(BEIJING), "")
                    .replace(
                            Gatherings.today().toString(),
                            Gatherings.today().plusDays(3).toString());
            Response event = Gatherings.act(
                    callers.officer(BEIJING), Gatherings.draft(callers.officer(BEIJING), content), "announcement");
            Gatherings.act(callers.officer(BEIJING), event, "conclusion").then().statusCode(409);
        }

        @Test
        void heldAndCancelledShouldBeForGood() {
            Response held = Gatherings.act(callers.officer(BEIJING), Gatherings.announced(callers, null), "conclusion");
            held.then().statusCode(200).body("status", equalTo("HELD"));
            Response cancelled = Gatherings.act(
                    callers.officer(BEIJING).body("{\"reason\":\"大雪\"}"),
                    Gatherings.announced(callers, null),
                    "cancellation");
            cancelled.then().statusCode(200).body("statusReason", equalTo("大雪"));
            Gatherings.act(callers.officer(BEIJING).body("{\"reason\":\"大雪\"}"), held, "cancellation")
                    .then()
                    .statusCode(409);
            Gatherings.act(callers.officer(BEIJING), cancelled, "conclusion")
                    .then()
                    .statusCode(409);
            edit(held, Gatherings.content(callers.department(BEIJING), ""))
                    .then()
                    .statusCode(409);
        }

        @Test
        void editWithoutTheOwnDepartmentShouldBeRefused() {
            edit(draft(""), Gatherings.content(callers.department(TIANJIN), ""))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/bodies"));
        }

        @Test
        void editOfAnOlderVersionShouldBeRefused() {
            Response draft = draft("");
            String content = Gatherings.content(callers.department(BEIJING), ",\"theme\":\"协同\"");
            edit(draft, content).then().statusCode(200).body("theme", equalTo("协同"));
            edit(draft, content).then().statusCode(412);
        }

        @Test
        void stepsShouldBeThoseOfTheState() {
            Response event = Gatherings.announced(callers, null);
            callers.officer(BEIJING)
                    .get(PATH + "/" + event.path("id") + "/steps")
                    .then()
                    .body("steps", contains("EDIT", "CONCLUDE", "CANCEL", "CHECK_IN"))
                    .body("registeringIds", equalTo(java.util.List.of()));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    ",\"edition\":2 | 422 | /edition",
                    ",\"edition\":0,\"series\":\"a\" | 400 | /edition",
                    ",\"endsOn\":\"2020-01-01\" | 422 | /endsOn",
                    ",\"capacity\":5 | 422 | /capacity",
                    ",\"registrationOpensOn\":\"2026-01-01\" | 422 | /registrationClosesOn",
                    ",\"registrationOpensOn\":\"2026-01-02\",\"registrationClosesOn\":\"2026-01-01\" | 422 | /registrationClosesOn",
                    ",\"registrationOpensOn\":\"2026-01-02\",\"registrationClosesOn\":\"2199-01-01\" | 422 | /registrationClosesOn",
                    ",\"programme\":[{\"day\":\"2020-01-01\",\"startsAt\":\"09:00\",\"title\":\"a\"}] | 422 | /programme/0/day",
                    ",\"programme\":[{\"day\":\"2026-01-01\",\"startsAt\":\"9:00\",\"title\":\"a\"}] | 400 | /programme/0/startsAt",
                    ",\"programme\":[{\"day\":\"2026-01-01\",\"startsAt\":\"24:00\",\"title\":\"a\"}] | 400 | /programme/0/startsAt",
                    ",\"divisionCode\":\"999999\" | 422 | /divisionCode",
                    ",\"hall\":\"a\" | 400 | /hall"
                })
        void badContentShouldBeRefused(String more, int status, String pointer) {
            draft(more).then().statusCode(status).body("errors.pointer", contains(pointer));
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void draftShouldNotBeThere() {
            Response draft = draft("");
            callers.anonymous().get(PATH + "/" + draft.path("id")).then().statusCode(404);
            callers.anonymous()
                    .get(PATH + "/" + draft.path("id") + "/hall")
                    .then()
                    .statusCode(404);
            callers.anonymous()
                    .get(PATH + "?status=DRAFT")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem((String) draft.path("id"))));
            callers.officer(BEIJING)
                    .get(PATH + "?status=DRAFT&limit=200")
                    .then()
                    .body("items.id", hasItem((String) draft.path("id")));
        }

        @Test
        void eventsOfDocumentsShouldStayStated() {
            callers.anonymous()
                    .get(PATH + "?status=STATED&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.name", hasItems("京津冀社会组织雄安行"))
                    .body("items.registrationOpen", not(hasItem(true)));
        }
    }

    @Nested
    class AsTheDatabase {

        @Test
        void whatWasHeldShouldNotBecomeADraft() {
            Response held = Gatherings.act(callers.officer(BEIJING), Gatherings.announced(callers, null), "conclusion");
            UUID id = UUID.fromString(held.path("id"));
            assertThatThrownBy(() -> change("update event set status = 'DRAFT' where id = ?", id))
                    .isInstanceOf(SqlException.class);
            assertThatThrownBy(() -> change("update event set name = 'x' where id = ?", id))
                    .isInstanceOf(SqlException.class);
        }

        private void change(String statement, UUID id) {
            QuarkusTransaction.requiringNew().run(() -> {
                wall.open();
                sql.change(statement, id);
            });
        }
    }
}
