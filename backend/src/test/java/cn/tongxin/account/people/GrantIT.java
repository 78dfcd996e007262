package cn.tongxin.account.people;

import static cn.tongxin.account.PeopleCalls.ACCOUNTS;
import static cn.tongxin.identity.Role.AUDIT_ADMINISTRATOR;
import static cn.tongxin.identity.Role.DEPARTMENT_MANAGER;
import static cn.tongxin.identity.Role.DEPARTMENT_OFFICER;
import static cn.tongxin.identity.Role.DEPARTMENT_REVIEWER;
import static cn.tongxin.identity.Role.ORGANIZATION_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MEMBER;
import static cn.tongxin.identity.Role.ORGANIZATION_SIGNATORY;
import static cn.tongxin.identity.Role.SECURITY_ADMINISTRATOR;
import static cn.tongxin.identity.Role.SYSTEM_ADMINISTRATOR;
import static cn.tongxin.identity.Role.ZONE_COORDINATOR;
import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.tongxin.account.PeopleCalls;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Roles given and taken back, leaving, and attempts at more than one's own. */
@QuarkusTest
class GrantIT {

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private UUID organization;
    private String manager;
    private String member;
    private String memberId;

    @BeforeEach
    void begin() {
        organization = callers.organization(BEIJING);
        manager = callers.token(List.of(ORGANIZATION_MANAGER), organization, null, null);
        member = callers.memberToken(organization);
        memberId = PeopleCalls.idOf(callers, member);
    }

    private Response withdraw(String by, String accountId, String grantId) {
        Response read = callers.bearer(by).get(ACCOUNTS + "/" + accountId);
        return callers.bearer(by)
                .header("If-Match", read.header("ETag"))
                .delete(ACCOUNTS + "/" + accountId + "/grants/" + grantId);
    }

    private String grantOf(String by, String accountId, Role role) {
        return callers.bearer(by).get(ACCOUNTS + "/" + accountId).path("grants.find { it.role == '" + role + "' }.id");
    }

    @Nested
    class AsManagerOfAnOrganization {

        @Test
        void roleShouldHoldAtTheNextRequestAndSoShouldItsWithdrawal() {
            callers.bearer(member).get(ACCOUNTS).then().statusCode(403);
            PeopleCalls.give(callers, manager, memberId, ORGANIZATION_MANAGER, PeopleCalls.of(organization))
                    .then()
                    .statusCode(200)
                    .body("grants.role", hasItem("ORGANIZATION_MANAGER"));
            callers.bearer(member).get(ACCOUNTS).then().statusCode(200);
            withdraw(manager, memberId, grantOf(manager, memberId, ORGANIZATION_MANAGER))
                    .then()
                    .statusCode(200)
                    .body("grants.role", contains("ORGANIZATION_MEMBER", "ORGANIZATION_SIGNATORY"));
            callers.bearer(member).get(ACCOUNTS).then().statusCode(403);
        }

        @Test
        void sameRoleTwiceShouldBeRefused() {
            PeopleCalls.give(callers, manager, memberId, ORGANIZATION_MEMBER, PeopleCalls.of(organization))
                    .then()
                    .statusCode(409)
                    .body("errors.pointer", contains("/role"));
        }

        @Test
        void lastRoleInReachShouldGoByDepartureOnly() {
            withdraw(manager, memberId, grantOf(manager, memberId, ORGANIZATION_SIGNATORY))
                    .then()
                    .statusCode(200);
            withdraw(manager, memberId, grantOf(manager, memberId, ORGANIZATION_MEMBER))
                    .then()
                    .statusCode(409);
        }

        @Test
        void departureShouldEndTheSessionsAndCloseTheAccount() {
            PeopleCalls.act(callers, manager, memberId, "departure", Map.of())
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CLOSED"))
                    .body("grants", empty())
                    .body("steps", empty());
            callers.bearer(member).get("/api/v1/session").then().statusCode(401);
            callers.bearer(manager).get(ACCOUNTS + "/" + memberId).then().statusCode(404);
            String security = callers.token(List.of(SECURITY_ADMINISTRATOR), null, null, null);
            for (String act : List.of("departure", "unlock", "one-time-password")) {
                PeopleCalls.act(callers, security, memberId, act, Map.of())
                        .then()
                        .statusCode(409);
            }
            PeopleCalls.give(callers, security, memberId, ORGANIZATION_MEMBER, PeopleCalls.of(organization))
                    .then()
                    .statusCode(409);
        }

        @Test
        void departureShouldLeaveRolesElsewhereAlone() {
            UUID other = callers.organization(HEBEI);
            sql.change(
                    "insert into account_grant (id, account_id, role, organization_id) values (gen_random_uuid(), ?, 'ORGANIZATION_MEMBER', ?)",
                    UUID.fromString(memberId),
                    other);
            PeopleCalls.act(callers, manager, memberId, "departure", Map.of())
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("OPEN"));
            callers.bearer(member).get("/api/v1/session").then().statusCode(401);
            callers.bearer(callers.token(List.of(ORGANIZATION_MANAGER), other, null, null))
                    .get(ACCOUNTS + "/" + memberId)
                    .then()
                    .statusCode(200)
                    .body("grants.role", contains("ORGANIZATION_MEMBER"));
        }

        @Test
        void eachAttemptAtMoreThanOnesOwnShouldBeForbidden() {
            UUID other = callers.organization(BEIJING);
            Map<Role, Map<String, Object>> more = Map.of(
                    SYSTEM_ADMINISTRATOR, PeopleCalls.SYSTEM,
                    SECURITY_ADMINISTRATOR, PeopleCalls.SYSTEM,
                    AUDIT_ADMINISTRATOR, PeopleCalls.SYSTEM,
                    ZONE_COORDINATOR, PeopleCalls.zone("JJJ"),
                    DEPARTMENT_OFFICER, PeopleCalls.in(BEIJING),
                    DEPARTMENT_MANAGER, PeopleCalls.in("110108"),
                    ORGANIZATION_MEMBER, PeopleCalls.of(other),
                    ORGANIZATION_MANAGER, PeopleCalls.of(other));
            more.forEach((role, scope) -> PeopleCalls.give(callers, manager, memberId, role, scope)
                    .then()
                    .statusCode(403));
            callers.bearer(manager)
                    .get(ACCOUNTS + "/" + memberId)
                    .then()
                    .body("grants.role", contains("ORGANIZATION_MEMBER", "ORGANIZATION_SIGNATORY"));
        }

        @Test
        void nobodyShouldChangeTheOwnRoles() {
            String own = PeopleCalls.idOf(callers, manager);
            PeopleCalls.give(callers, manager, own, ORGANIZATION_SIGNATORY, PeopleCalls.of(organization))
                    .then()
                    .statusCode(403);
            PeopleCalls.act(callers, manager, own, "departure", Map.of()).then().statusCode(403);
            withdraw(manager, own, grantOf(manager, own, ORGANIZATION_MANAGER))
                    .then()
                    .statusCode(403);
        }

        @Test
        void changeShouldNeedTheVersionRead() {
            String path = ACCOUNTS + "/" + memberId + "/departure";
            callers.bearer(manager).post(path).then().statusCode(428);
            Response read = callers.bearer(manager).get(ACCOUNTS + "/" + memberId);
            PeopleCalls.give(callers, manager, memberId, ORGANIZATION_MANAGER, PeopleCalls.of(organization))
                    .then()
                    .statusCode(200);
            callers.bearer(manager)
                    .header("If-Match", read.header("ETag"))
                    .post(path)
                    .then()
                    .statusCode(412);
        }

        @Test
        void retryWithAKeyShouldGiveOnce() {
            Response read = callers.bearer(manager).get(ACCOUNTS + "/" + memberId);
            String key = UUID.randomUUID().toString();
            String body = "{\"role\":\"ORGANIZATION_MANAGER\",\"organizationId\":\"" + organization + "\"}";
            List<Response> answers = java.util.stream.Stream.of(1, 2)
                    .map(time -> callers.bearer(manager)
                            .header("If-Match", read.header("ETag"))
                            .header("Idempotency-Key", key)
                            .body(body)
                            .post(ACCOUNTS + "/" + memberId + "/grants"))
                    .toList();
            answers.forEach(answer -> answer.then().statusCode(200));
            assertThat(answers.get(1).asString()).isEqualTo(answers.get(0).asString());
        }

        @Test
        void journalShouldTellRolesAndCodesAndNoName() {
            PeopleCalls.give(callers, manager, memberId, ORGANIZATION_MANAGER, PeopleCalls.of(organization));
            PeopleCalls.act(callers, manager, memberId, "departure", Map.of());
            List<String> rows = sql.all("""
                    select act || ' ' || payload || ' ' || public from (select record_id, payload, record_type, public, act, id from journal
                        union all select record_id, payload, record_type, public, act, id from journal_inbox) j
                    where record_type = 'ACCOUNT' and record_id = ? order by id""", List.of(memberId), Row::text);
            assertThat(rows).hasSize(4).allMatch(row -> row.contains(organization.toString()) && row.endsWith("false"));
            assertThat(rows.getFirst()).startsWith("grant").contains("ORGANIZATION_MANAGER");
            assertThat(rows.subList(1, 4)).allMatch(row -> row.startsWith("depart"));
            assertThat(String.join("", rows)).doesNotContain("测试");
        }
    }

    @Nested
    class AsManagerOfADepartment {

        private final String county = callers.token(List.of(DEPARTMENT_MANAGER), null, "130630", null);

        @Test
        void divisionShouldNotBeWidenedToTheOneAbove() {
            String officer = PeopleCalls.idOf(callers, callers.officerToken("130630"));
            for (String wider : List.of("130600", HEBEI, "100000", "130629")) {
                PeopleCalls.give(callers, county, officer, DEPARTMENT_REVIEWER, PeopleCalls.in(wider))
                        .then()
                        .statusCode(403);
            }
            PeopleCalls.give(callers, county, officer, DEPARTMENT_MANAGER, PeopleCalls.in("130630"))
                    .then()
                    .statusCode(200);
        }

        @Test
        void grantOutOfReachShouldNotBeFoundForWithdrawal() {
            String officer = PeopleCalls.idOf(callers, callers.officerToken("130630"));
            UUID above = UUID.randomUUID();
            sql.change(
                    "insert into account_grant (id, account_id, role, division_code) values (?, ?, 'DEPARTMENT_OFFICER', '130000')",
                    above,
                    UUID.fromString(officer));
            withdraw(county, officer, above.toString()).then().statusCode(404);
        }
    }

    @Nested
    class AsSecurityAdministrator {

        @Test
        void coordinatorShouldBeMadeByItAlone() {
            String security = callers.token(List.of(SECURITY_ADMINISTRATOR), null, null, null);
            PeopleCalls.give(callers, security, memberId, ZONE_COORDINATOR, PeopleCalls.zone("JJJ"))
                    .then()
                    .statusCode(200);
            callers.bearer(callers.token(List.of(DEPARTMENT_MANAGER), null, "100000", null))
                    .get(ACCOUNTS + "/" + memberId)
                    .then()
                    .statusCode(200)
                    .body("grants.role", contains("ORGANIZATION_MEMBER", "ORGANIZATION_SIGNATORY"));
        }
    }
}
