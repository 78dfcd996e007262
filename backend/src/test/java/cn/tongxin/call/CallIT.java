package cn.tongxin.call;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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

/** Calls from the draft to the end of their window. */
@QuarkusTest
class CallIT {

    private static final String PATH = Calls.PATH;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    @Nested
    class AsOfficer {

        @Test
        void draftShouldBeAgreedToByItsWriter() {
            UUID own = callers.department(BEIJING);
            UUID other = callers.department(TIANJIN);
            Response draft = Calls.draft(callers.officer(BEIJING), Calls.content(own, other));
            draft.then()
                    .statusCode(201)
                    .body("status", equalTo("DRAFT"))
                    .body("open", equalTo(false))
                    .body("departments.id", contains(own.toString(), other.toString()))
                    .body("agreedIds", contains(own.toString()))
                    .body("answers.intentions", equalTo(0));
            assertThat(draft.header("Location")).endsWith(draft.path("id").toString());
        }

        @Test
        void draftForADepartmentOfAnotherRegionShouldBeForbidden() {
            Calls.draft(callers.officer(BEIJING), Calls.content(callers.department(TIANJIN)))
                    .then()
                    .statusCode(403);
        }

        @Test
        void openShouldPublishAndBeInTheJournal() {
            Response call = Calls.opened(callers, "");
            call.then().statusCode(200).body("status", equalTo("OPEN")).body("open", equalTo(true));
            callers.anonymous()
                    .get(PATH + "/" + call.path("id") + "/history")
                    .then()
                    .body("items.act", contains("open"))
                    .body("items[0].changed.title", equalTo(call.path("title")));
        }

        @Test
        void openedCallShouldNotBeEdited() {
            String officer = callers.officerToken(BEIJING);
            UUID own = callers.department(BEIJING);
            Response call = Calls.act(
                    callers.bearer(officer), Calls.draft(callers.bearer(officer), Calls.content(own)), "opening");
            callers.bearer(officer)
                    .header("If-Match", call.header("ETag"))
                    .body(Calls.content(own))
                    .put(PATH + "/" + call.path("id"))
                    .then()
                    .statusCode(409);
        }

        @Test
        void extendShouldMoveTheEndToALaterDayOnly() {
            String officer = callers.officerToken(BEIJING);
            Response call = Calls.opened(callers, "");
            Calls.act(callers.bearer(officer), call, "extension", extension(1, "提前"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/closesOn"));
            Calls.act(callers.bearer(officer), call, "extension", extension(9, "应多地要求"))
                    .then()
                    .statusCode(200)
                    .body("closesOn", equalTo(Calls.today().plusDays(9).toString()))
                    .body("statusReason", equalTo("应多地要求"));
        }

        @Test
        void closeShouldBeForGood() {
            String officer = callers.officerToken(BEIJING);
            Response closed =
                    Calls.act(callers.bearer(officer), Calls.opened(callers, ""), "closing", "{\"reason\":\"名额已满\"}");
            closed.then().statusCode(200).body("status", equalTo("CLOSED")).body("open", equalTo(false));
            Calls.act(callers.bearer(officer), closed, "extension", extension(9, "再开"))
                    .then()
                    .statusCode(409);
        }

        @Test
        void openAfterTheWindowShouldBeRefused() {
            String officer = callers.officerToken(BEIJING);
            String past = Calls.content(
                    Calls.today().minusDays(9), Calls.today().minusDays(1), "", callers.department(BEIJING));
            Calls.act(callers.bearer(officer), Calls.draft(callers.bearer(officer), past), "opening")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/closesOn"));
        }

        @Test
        void windowShouldEndByItself() {
            UUID call = openedUntilYesterday();
            callers.anonymous()
                    .get(PATH + "/" + call)
                    .then()
                    .body("status", equalTo("CLOSED"))
                    .body("open", equalTo(false));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    ",\"questions\":[{\"kind\":\"COLOUR\",\"prompt\":\"a\",\"required\":true}] | 400 | /questions/0/kind",
                    ",\"questions\":[{\"kind\":\"TEXT\",\"required\":true}] | 400 | /questions/0/prompt",
                    ",\"questions\":[{\"kind\":\"TEXT\",\"prompt\":\"a\"}] | 400 | /questions/0/required",
                    ",\"questions\":[{\"kind\":\"TEXT\",\"prompt\":\"a\",\"required\":true,\"unit\":\"元\"}] | 422 | /questions/0/unit",
                    ",\"questions\":[{\"kind\":\"ONE_OF\",\"prompt\":\"a\",\"required\":true,\"options\":[\"一\"]}] | 422 | /questions/0/options",
                    ",\"questions\":[{\"kind\":\"ONE_OF\",\"prompt\":\"a\",\"required\":true,\"options\":[\"一\",\"一\"]}] | 422 | /questions/0/options",
                    ",\"questions\":[{\"kind\":\"DATE\",\"prompt\":\"a\",\"required\":true,\"options\":[\"一\",\"二\"]}] | 422 | /questions/0/options",
                    ",\"questions\":[{\"kind\":\"TEXT\",\"prompt\":\"a\",\"required\":true},{\"kind\":\"DATE\",\"prompt\":\"a\",\"required\":true}] | 422 | /questions/1/prompt",
                    ",\"divisionCodes\":[\"999999\"] | 422 | /divisionCodes/0",
                    ",\"organizationTypes\":[\"FOUNDATION\",\"FOUNDATION\"] | 422 | /organizationTypes",
                    ",\"unknown\":1 | 400 | /unknown"
                })
        void badContentShouldBeNamed(String more, int status, String pointer) {
            String content =
                    Calls.content(Calls.today(), Calls.today().plusDays(1), more.strip(), callers.department(BEIJING));
            Calls.draft(callers.officer(BEIJING), content)
                    .then()
                    .statusCode(status)
                    .body("errors.pointer", hasItem(pointer.strip()));
        }

        @Test
        void bodyThatIsNoDepartmentShouldBeRefused() {
            Calls.draft(
                            callers.officer(BEIJING),
                            Calls.content(callers.department(BEIJING), callers.organization(BEIJING)))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/departmentIds/1"));
        }

        /** A window that was open, and is over: no act leads there today. */
        private UUID openedUntilYesterday() {
            UUID id = UUID.randomUUID();
            QuarkusTransaction.requiringNew().run(() -> {
                wall.open();
                sql.change(
                        "insert into call (id, title, status, year, zone_code, categories, opens_on, closes_on, search_text)"
                                + " values (?, '往日征集', 'OPEN', 2026, 'JJJ', array['CHARITY'], ?, ?, '')",
                        id,
                        Calls.today().minusDays(3),
                        Calls.today().minusDays(1));
            });
            return id;
        }

        private String extension(int days, String reason) {
            return "{\"closesOn\":\"%s\",\"reason\":\"%s\"}"
                    .formatted(Calls.today().plusDays(days), reason);
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void draftShouldNotBeThere() {
            Response draft = Calls.draft(callers.officer(BEIJING), Calls.content(callers.department(BEIJING)));
            callers.anonymous().get(PATH + "/" + draft.path("id")).then().statusCode(404);
            callers.anonymous()
                    .get(PATH + "?limit=200&year=2026")
                    .then()
                    .body("items.id", not(hasItem(draft.<String>path("id"))));
            callers.anonymous().get(PATH + "?status=DRAFT").then().body("items", empty());
        }

        @Test
        void openCallShouldShowItsForm() {
            Response call = Calls.opened(callers, ",\"questions\":" + Calls.QUESTIONS);
            callers.anonymous()
                    .get(PATH + "/" + call.path("id"))
                    .then()
                    .statusCode(200)
                    .body("questions", hasSize(6))
                    .body("questions.number", contains(1, 2, 3, 4, 5, 6))
                    .body("questions[1].unit", equalTo("万元"))
                    .body("questions[3].options", contains("谋划", "启动", "实施"));
            callers.anonymous()
                    .get(PATH + "?open=true&limit=200")
                    .then()
                    .body("items.id", hasItem(call.<String>path("id")));
        }
    }

    @Nested
    class AsOfficerOfAnotherRegion {

        @Test
        void draftShouldNotBeThere() {
            Response draft = Calls.draft(callers.officer(BEIJING), Calls.content(callers.department(BEIJING)));
            Calls.act(callers.officer(TIANJIN), draft, "opening").then().statusCode(404);
        }

        @Test
        void closeShouldBeForbidden() {
            Calls.act(callers.officer(TIANJIN), Calls.opened(callers, ""), "closing", "{\"reason\":\"越权\"}")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsTheDatabase {

        @ParameterizedTest
        @CsvSource({
            "update call set title = 'x' where id = ?",
            "update call set status = 'DRAFT' where id = ?",
            "update call set closes_on = closes_on - 1 where id = ?",
            "delete from call_question where call_id = ?",
            "update call_question set required = false where call_id = ?",
            "delete from call_department where call_id = ?"
        })
        void openedCallShouldKeepWhatItSays(String statement) {
            Response call = Calls.opened(callers, ",\"questions\":" + Calls.QUESTIONS);
            assertThatThrownBy(() -> sql.change(statement, UUID.fromString(call.path("id"))))
                    .isInstanceOf(SqlException.class)
                    .hasMessageContaining("an opened call keeps what it says");
        }
    }
}
