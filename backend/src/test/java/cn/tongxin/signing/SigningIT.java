package cn.tongxin.signing;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.intention.Intentions;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Signings: proposed, confirmed by each party, in force once. */
@QuarkusTest
class SigningIT {

    private static final String PATH = "/api/v1/signings";

    @Inject
    Callers callers;

    UUID first;
    UUID second;

    @BeforeEach
    void bodies() {
        first = callers.organization(BEIJING);
        second = callers.organization(HEBEI);
    }

    private Response propose(UUID proposer, String extra) {
        String body = "{\"kind\":\"PROJECT\",\"title\":\"延伸项目合作协议\"" + extra + ",\"parties\":[{\"organizationId\":\""
                + first + "\",\"role\":\"甲方\"},{\"organizationId\":\"" + second + "\"}]}";
        return callers.member(proposer).body(body).post(PATH);
    }

    @Nested
    class AsParty {

        @Test
        void lastConfirmationShouldTakeEffect() {
            Response signing = propose(first, ",\"committedAmount\":\"500000\"");
            signing.then()
                    .statusCode(201)
                    .body("status", equalTo("PROPOSED"))
                    .body("committedAmount", equalTo("500000.00"));
            Projects.confirm(callers, signing, 0, first).then().statusCode(200).body("status", equalTo("PROPOSED"));
            Projects.confirm(callers, signing, 1, second)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("EFFECTIVE"))
                    .body("effectiveAt", notNullValue())
                    .body("signedOn", notNullValue());
            callers.anonymous().get(PATH + "/" + signing.path("id")).then().statusCode(200);
        }

        @Test
        void signingOfAnIntentionShouldMoveItAndBeginAProject() {
            Response intention = Intentions.accepted(callers, first, BEIJING);
            Response signing = propose(first, ",\"intentionId\":\"" + intention.path("id") + "\"");
            Projects.confirm(callers, signing, 0, first).then().statusCode(200);
            Projects.confirm(callers, signing, 1, second).then().statusCode(200).body("project", notNullValue());
            callers.anonymous()
                    .get("/api/v1/intentions/" + intention.path("id"))
                    .then()
                    .body("status", equalTo("SIGNED"));
        }

        @Test
        void oneIntentionShouldHaveOneSigningInForce() {
            Response intention = Intentions.accepted(callers, first, BEIJING);
            String extra = ",\"intentionId\":\"" + intention.path("id") + "\"";
            propose(first, extra).then().statusCode(201);
            propose(first, extra).then().statusCode(409).body("errors.pointer", contains("/intentionId"));
        }

        @Test
        void confirmingTwiceShouldBeOneConfirmation() {
            Response signing = propose(first, "");
            String token = callers.memberToken(first);
            String once = Projects.confirm(callers.bearer(token), signing, 0).path("parties[0].confirmedAt");
            String twice = Projects.confirm(callers.bearer(token), signing, 0).path("parties[0].confirmedAt");
            assertThat(twice).isEqualTo(once);
        }

        @Test
        void confirmingAtOnceShouldTakeEffectOnce() throws Exception {
            Response signing = propose(first, "");
            List<String> tokens = List.of(callers.memberToken(first), callers.memberToken(second));
            List<Callable<Integer>> racers = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> Projects.confirm(callers.bearer(tokens.get(i % 2)), signing, i % 2)
                                    .statusCode())
                    .toList();
            try (var pool = Executors.newFixedThreadPool(racers.size())) {
                for (Future<Integer> racer : pool.invokeAll(racers)) {
                    assertThat(racer.get()).isEqualTo(200);
                }
            }
            callers.member(first)
                    .get(PATH + "/" + signing.path("id") + "/history")
                    .then()
                    .body("items.act", contains("propose", "confirm", "confirm"));
        }

        @Test
        void confirmingForAnotherShouldBeForbidden() {
            Response signing = propose(first, "");
            Projects.confirm(callers, signing, 0, second).then().statusCode(403);
            Projects.confirm(callers.ministry(), signing, 0).then().statusCode(403);
        }

        @Test
        void referencesShouldLeadSomewhere() {
            String body =
                    "{\"kind\":\"PROJECT\",\"title\":\"x\",\"zoneCode\":\"NOWHERE\",\"parties\":[{\"organizationId\":\""
                            + first + "\"},{\"organizationId\":\"" + UUID.randomUUID() + "\"}]}";
            callers.member(first)
                    .body(body)
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/zoneCode"))
                    .body("errors.pointer", hasItem("/parties/1/organizationId"));
        }

        @Test
        void oneBodyShouldBeAPartyOnce() {
            String body = "{\"kind\":\"PROJECT\",\"title\":\"x\",\"parties\":[{\"organizationId\":\"" + first
                    + "\"},{\"organizationId\":\"" + first + "\"}]}";
            callers.member(first)
                    .body(body)
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("DUPLICATE"));
        }
    }

    @Nested
    class AsDepartment {

        @Test
        void departmentShouldConfirmForItself() {
            UUID department = callers.department(TIANJIN);
            second = department;
            Response signing = propose(first, "");
            Projects.confirm(callers.officer(TIANJIN, department), signing, 1)
                    .then()
                    .statusCode(200)
                    .body("parties[1].confirmedAt", notNullValue());
            Projects.confirm(callers.officer(TIANJIN), signing, 1).then().statusCode(404);
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void proposedShouldBeUnknown() {
            Response signing = propose(first, "");
            callers.anonymous().get(PATH + "/" + signing.path("id")).then().statusCode(404);
            callers.member(callers.organization(BEIJING))
                    .get(PATH + "/" + signing.path("id"))
                    .then()
                    .statusCode(404);
        }

        @Test
        void statedSigningShouldNameItsSourceAndNobodyConfirmed() {
            Response stated = callers.anonymous().queryParam("q", "合作创新基地").get(PATH);
            stated.then()
                    .body("items[0].basis", equalTo("STATED"))
                    .body("items[0].partyCount", equalTo(11))
                    .body("items[0].confirmedCount", equalTo(0));
            callers.anonymous()
                    .get(PATH + "/" + stated.path("items[0].id"))
                    .then()
                    .body("sources.size()", equalTo(1))
                    .body("parties[0].confirmedAt", nullValue())
                    .body("clauses.size()", equalTo(6));
        }
    }
}
