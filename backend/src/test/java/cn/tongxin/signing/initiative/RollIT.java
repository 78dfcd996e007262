package cn.tongxin.signing.initiative;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.Role;
import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who joins an initiative, and who leaves it again. */
@QuarkusTest
class RollIT {

    private static final String PATH = "/api/v1/initiatives/";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    UUID opener;
    UUID signer;
    Response initiative;

    @BeforeEach
    void open() {
        opener = callers.organization(BEIJING);
        signer = callers.organization(HEBEI);
        initiative = InitiativeIT.opened(callers, opener);
    }

    private Response sign(RequestSpecification caller, UUID body) {
        return sign(caller, body, initiative.path("textHash"));
    }

    private Response sign(RequestSpecification caller, UUID body, String hash) {
        return caller.body(Map.of("organizationId", body, "textHash", hash))
                .post(PATH + initiative.path("id") + "/signatures");
    }

    private Response withdraw(RequestSpecification caller, Response line) {
        return caller.body(Map.of("reason", "业务调整"))
                .post(PATH + initiative.path("id") + "/signatures/" + line.path("id") + "/withdrawal");
    }

    private Response roll(boolean withdrawn) {
        return callers.anonymous().queryParam("withdrawn", withdrawn).get(PATH + initiative.path("id") + "/signatures");
    }

    private Response read() {
        return callers.anonymous().get(PATH + initiative.path("id"));
    }

    /** One whose last day was yesterday, as it would be by now: what was opened cannot be made to end earlier. */
    private void takeOneThatEnded() {
        Response other = InitiativeIT.opened(callers, opener);
        UUID id = UUID.fromString(other.path("id"));
        InitiativeIT.asService(wall, () -> {
            sql.change("delete from initiative where id = ?", id);
            sql.change(
                    "insert into initiative (id, organization_id, status, title, text, actions, closes_on, signing_id, opened_at, search_text)"
                            + " values (?, ?, 'OPEN', 'x', 'x', array['x'], china_today() - 1, ?, now(), 'x')",
                    id,
                    opener,
                    UUID.fromString(other.path("signingId")));
        });
        initiative = other;
    }

    @Nested
    class AsSignatory {

        @Test
        void twiceShouldBeOnce() {
            String first = sign(callers.member(signer), signer).path("id");
            sign(callers.member(signer), signer)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(first))
                    .body("number", equalTo(1));
            roll(false).then().body("items.organization.id", contains(signer.toString()));
        }

        @Test
        void thirtyTwoBodiesAtOnceShouldEachHaveALineAndItsNumber() throws Exception {
            List<UUID> bodies = IntStream.range(0, 32)
                    .mapToObj(i -> callers.organization(HEBEI))
                    .toList();
            List<Integer> statuses = AtOnce.run(
                    32, i -> sign(callers.member(bodies.get(i)), bodies.get(i)).statusCode());
            assertThat(statuses).containsOnly(200);
            List<Integer> numbers = roll(false).path("items.number");
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 32).boxed().toList());
            assertThat(new HashSet<>(roll(false).<List<String>>path("items.organization.id")))
                    .hasSize(32);
            read().then().body("signatureCount", equalTo(32)).body("thresholdReached", equalTo(true));
        }

        @Test
        void oneBodyThirtyTwoTimesAtOnceShouldHaveOneLine() throws Exception {
            String token = callers.memberToken(signer);
            List<Integer> statuses =
                    AtOnce.run(32, i -> sign(callers.bearer(token), signer).statusCode());
            assertThat(statuses).containsOnly(200);
            roll(false).then().body("items.number", contains(1));
            read().then().body("signatureCount", equalTo(1)).body("thresholdReached", equalTo(false));
        }

        @Test
        void withdrawnShouldStayWithItsReasonAndMaySignAgainAsANewLine() {
            Response line = sign(callers.member(signer), signer);
            withdraw(callers.member(signer), line).then().statusCode(200).body("withdrawReason", equalTo("业务调整"));
            withdraw(callers.member(signer), line).then().statusCode(200);
            read().then().body("signatureCount", equalTo(0));
            roll(false).then().body("items", hasSize(0));
            sign(callers.member(signer), signer)
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(2))
                    .body("withdrawnAt", nullValue());
            roll(true).then().body("items.number", contains(1)).body("items.withdrawReason", contains("业务调整"));
            read().then().body("signatureCount", equalTo(1));
        }

        @Test
        void anotherTextShouldBeRefused() {
            sign(callers.member(signer), signer, "0".repeat(64))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("OTHER_TEXT"));
        }

        @Test
        void openerShouldNotBeItsOwnCoSigner() {
            sign(callers.member(opener), opener)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/organizationId"));
        }

        @Test
        void afterItsLastDayNobodyShouldJoinNotEvenPastTheService() {
            takeOneThatEnded();
            read().then().body("status", equalTo("CLOSED"));
            sign(callers.member(signer), signer).then().statusCode(409);
            assertThatThrownBy(() -> InitiativeIT.asService(
                            wall,
                            () -> sql.change(
                                    "insert into initiative_signature (id, initiative_id, organization_id, text_hash, signed_by)"
                                            + " select ?, ?, ?, ?, id from account limit 1",
                                    UUID.randomUUID(),
                                    UUID.fromString(initiative.path("id")),
                                    signer,
                                    initiative.path("textHash"))))
                    .isInstanceOf(SqlException.class);
        }

        @Test
        void closedByHandShouldKeepItsRollAsItWas() {
            Response line = sign(callers.member(signer), signer);
            callers.member(opener)
                    .header("If-Match", read().header("ETag"))
                    .body(Map.of("reason", "已满"))
                    .post(PATH + initiative.path("id") + "/closing")
                    .then()
                    .statusCode(200);
            UUID late = callers.organization(HEBEI);
            sign(callers.member(late), late).then().statusCode(409);
            sign(callers.member(signer), signer).then().statusCode(200).body("number", equalTo(1));
            withdraw(callers.member(signer), line).then().statusCode(409);
            read().then().body("signatureCount", equalTo(1));
        }

        @Test
        void rollShouldBeReadPageByPageInItsOrder() {
            for (int i = 0; i < 3; i++) {
                UUID body = callers.organization(HEBEI);
                sign(callers.member(body), body).then().statusCode(200);
            }
            Response first =
                    callers.anonymous().queryParam("limit", 2).get(PATH + initiative.path("id") + "/signatures");
            first.then().body("items.number", contains(1, 2)).body("total.count", equalTo(3));
            callers.anonymous()
                    .queryParam("limit", 2)
                    .queryParam("cursor", first.<String>path("nextCursor"))
                    .get(PATH + initiative.path("id") + "/signatures")
                    .then()
                    .body("items.number", contains(3));
        }

        @Test
        void initiativesThatABodyHasJoinedShouldBeFound() {
            sign(callers.member(signer), signer);
            callers.anonymous()
                    .queryParam("signer", signer)
                    .get("/api/v1/initiatives")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(initiative.<String>path("id")));
        }
    }

    @Nested
    class AsOther {

        @Test
        void nobodyShouldSignOrWithdrawForAnother() {
            UUID other = callers.organization(HEBEI);
            sign(callers.member(other), signer).then().statusCode(403);
            sign(callers.officer(HEBEI), signer).then().statusCode(403);
            sign(callers.anonymous(), signer).then().statusCode(401);
            sign(callers.only(Role.ORGANIZATION_MEMBER, signer, null), signer)
                    .then()
                    .statusCode(403);
            Response line = sign(callers.member(signer), signer);
            withdraw(callers.member(other), line).then().statusCode(403);
            withdraw(callers.member(opener), line).then().statusCode(403);
        }

        @Test
        void draftShouldBeSignedByNobodyAndItsRollBeUnknown() {
            Response draft = InitiativeIT.draft(callers.member(opener), opener);
            callers.member(signer)
                    .body(Map.of("organizationId", signer, "textHash", "0".repeat(64)))
                    .post(PATH + draft.path("id") + "/signatures")
                    .then()
                    .statusCode(404);
            callers.anonymous()
                    .get(PATH + draft.path("id") + "/signatures")
                    .then()
                    .statusCode(404);
        }
    }
}
