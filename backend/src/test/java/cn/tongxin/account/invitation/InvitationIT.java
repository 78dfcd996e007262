package cn.tongxin.account.invitation;

import static cn.tongxin.account.PeopleCalls.INVITATIONS;
import static cn.tongxin.identity.Role.AUDIT_ADMINISTRATOR;
import static cn.tongxin.identity.Role.DEPARTMENT_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MEMBER;
import static cn.tongxin.identity.Role.ORGANIZATION_SIGNATORY;
import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.account.PeopleCalls;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Making, listing and withdrawing invitations, by kind of caller; who may give what is the matter of GrantReachIT. */
@QuarkusTest
class InvitationIT {

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private String manager(UUID organization) {
        return callers.token(List.of(ORGANIZATION_MANAGER), organization, null, null);
    }

    private Response withdraw(String by, Response invitation) {
        return callers.bearer(by)
                .header("If-Match", invitation.header("ETag"))
                .post(INVITATIONS + "/" + invitation.path("invitation.id") + "/withdrawal");
    }

    @Nested
    class AsManagerOfAnOrganization {

        private final UUID organization = callers.organization(BEIJING);
        private final String token = manager(organization);

        @Test
        void inviteShouldShowTheTokenOnceAndKeepItsHashOnly() {
            Response made = PeopleCalls.invite(
                    callers.bearer(token), PeopleCalls.of(organization), ORGANIZATION_MEMBER, ORGANIZATION_SIGNATORY);
            made.then()
                    .statusCode(201)
                    .header("Cache-Control", "no-store")
                    .body("invitation.state", equalTo("OPEN"))
                    .body("invitation.roles", contains("ORGANIZATION_MEMBER", "ORGANIZATION_SIGNATORY"))
                    .body("invitation.organization.id", equalTo(organization.toString()));
            String link = made.path("token");
            assertThat(link).matches("[A-Za-z0-9_-]{43}");
            assertThat(made.header("Location"))
                    .endsWith(made.path("invitation.id").toString());
            callers.bearer(token)
                    .get(made.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("token", nullValue());
            String kept = sql.one(
                            "select i::text from invitation i where id = ?",
                            List.of(UUID.fromString(made.path("invitation.id"))),
                            Row::text)
                    .orElseThrow();
            assertThat(kept).doesNotContain(link);
        }

        @Test
        void retryShouldMakeOneInvitationAndNotKeepTheToken() {
            String key = UUID.randomUUID().toString();
            Response first = PeopleCalls.invite(
                    callers.bearer(token).header("Idempotency-Key", key),
                    PeopleCalls.of(organization),
                    ORGANIZATION_MEMBER);
            Response again = PeopleCalls.invite(
                    callers.bearer(token).header("Idempotency-Key", key),
                    PeopleCalls.of(organization),
                    ORGANIZATION_MEMBER);
            again.then().statusCode(201).body("token", nullValue());
            assertThat(again.<String>path("invitation.id")).isEqualTo(first.path("invitation.id"));
            String kept = sql.one("select response from idempotency_key where key = ?", List.of(key), Row::text)
                    .orElseThrow();
            assertThat(kept).contains(first.<String>path("invitation.id")).doesNotContain(first.<String>path("token"));
        }

        @Test
        void addressShouldLieSealedAndGoWhenTheInvitationEnds() {
            Map<String, Object> body = new HashMap<>(PeopleCalls.of(organization));
            body.put("displayName", "张三");
            body.put("email", "zhang.san@example.org");
            body.put("roles", List.of("ORGANIZATION_MEMBER"));
            Response made = callers.bearer(token).body(body).post(INVITATIONS);
            made.then().statusCode(201).body("invitation.email", equalTo("zhang.san@example.org"));
            UUID id = UUID.fromString(made.path("invitation.id"));
            assertThat(sql.one("select email_sealed from invitation where id = ?", List.of(id), Row::text))
                    .hasValueSatisfying(kept -> assertThat(kept).doesNotContain("zhang"));
            withdraw(token, made).then().statusCode(200).body("email", nullValue());
        }

        @Test
        void withdrawShouldNeedTheVersionAndEndTheLink() {
            Response made =
                    PeopleCalls.invite(callers.bearer(token), PeopleCalls.of(organization), ORGANIZATION_MEMBER);
            callers.bearer(token)
                    .post(INVITATIONS + "/" + made.path("invitation.id") + "/withdrawal")
                    .then()
                    .statusCode(428);
            Response withdrawn = withdraw(token, made);
            withdrawn.then().statusCode(200).body("state", equalTo("WITHDRAWN"));
            withdraw(token, made).then().statusCode(412);
            callers.bearer(token)
                    .header("If-Match", withdrawn.header("ETag"))
                    .post(INVITATIONS + "/" + made.path("invitation.id") + "/withdrawal")
                    .then()
                    .statusCode(409);
        }

        @Test
        void listShouldHaveTheInvitationsToTheOwnOrganizationAndNoOther() {
            UUID other = callers.organization(BEIJING);
            Response ours =
                    PeopleCalls.invite(callers.bearer(token), PeopleCalls.of(organization), ORGANIZATION_MEMBER);
            Response fromAbove = PeopleCalls.invite(
                    callers.only(DEPARTMENT_MANAGER, null, BEIJING),
                    PeopleCalls.of(organization),
                    ORGANIZATION_MANAGER);
            Response theirs =
                    PeopleCalls.invite(callers.bearer(manager(other)), PeopleCalls.of(other), ORGANIZATION_MEMBER);
            callers.bearer(token)
                    .get(INVITATIONS + "?state=OPEN")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItems(ours.path("invitation.id"), (Object) fromAbove.path("invitation.id")))
                    .body("items.id", not(hasItem((String) theirs.path("invitation.id"))));
            callers.bearer(token)
                    .get(INVITATIONS + "/" + theirs.path("invitation.id"))
                    .then()
                    .statusCode(404);
            withdraw(token, theirs).then().statusCode(404);
        }

        @Test
        void inviteToNothingOrToTwoThingsShouldNameTheField() {
            PeopleCalls.invite(callers.bearer(token), Map.of(), ORGANIZATION_MEMBER)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/organizationId"));
            PeopleCalls.invite(
                            callers.bearer(token),
                            Map.of("organizationId", organization.toString(), "zoneCode", "JJJ"),
                            ORGANIZATION_MEMBER)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/zoneCode"));
            PeopleCalls.invite(callers.bearer(token), PeopleCalls.of(UUID.randomUUID()), ORGANIZATION_MEMBER)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("UNKNOWN_REFERENCE"));
            PeopleCalls.invite(callers.bearer(token), PeopleCalls.of(organization))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/roles"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void inviteShouldBeRefused() {
            UUID organization = callers.organization(BEIJING);
            PeopleCalls.invite(callers.anonymous(), PeopleCalls.of(organization), ORGANIZATION_MEMBER)
                    .then()
                    .statusCode(401);
            callers.member(organization).get(INVITATIONS).then().statusCode(403);
            callers.administrator(AUDIT_ADMINISTRATOR).get(INVITATIONS).then().statusCode(403);
        }

        @Test
        void journalShouldTellRolesAndCodesAndNoName() {
            UUID organization = callers.organization(BEIJING);
            Response made = PeopleCalls.invite(
                    callers.bearer(manager(organization)), PeopleCalls.of(organization), ORGANIZATION_MEMBER);
            String payload = sql.one("""
                            select payload::text from (select record_id, payload, record_type, public from journal
                                union all select record_id, payload, record_type, public from journal_inbox) j
                            where record_type = 'INVITATION' and record_id = ? and not public""", List.of(made.<String>path("invitation.id")), Row::text)
                    .orElseThrow();
            assertThat(payload)
                    .contains("ORGANIZATION_MEMBER", organization.toString())
                    .doesNotContain("测试人员");
            callers.anonymous()
                    .get("/api/v1/changes?after=0&types=INVITATION&types=ACCOUNT")
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(0));
            callers.bearer(manager(organization))
                    .get("/api/v1/changes?after=0&types=INVITATION&types=ACCOUNT")
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(0));
        }

        @Test
        void unknownTokenShouldBeAnsweredWithOneProblem() {
            callers.anonymous()
                    .body(Map.of("token", "x"))
                    .post(INVITATIONS + "/offer")
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/invitation-not-open"));
        }
    }
}
