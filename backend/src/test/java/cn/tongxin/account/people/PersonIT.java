package cn.tongxin.account.people;

import static cn.tongxin.account.PeopleCalls.ACCOUNTS;
import static cn.tongxin.identity.Role.AUDIT_ADMINISTRATOR;
import static cn.tongxin.identity.Role.DEPARTMENT_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MEMBER;
import static cn.tongxin.identity.Role.SECURITY_ADMINISTRATOR;
import static cn.tongxin.identity.Role.SYSTEM_ADMINISTRATOR;
import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import cn.tongxin.account.PeopleCalls;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import cn.tongxin.testing.Listings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who sees whom, and of whom which roles. */
@QuarkusTest
class PersonIT {

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private UUID ours;
    private UUID theirs;
    private String manager;
    /** A member of ours and of theirs, and an officer of Hebei. */
    private String both;

    @BeforeEach
    void begin() {
        ours = callers.organization(BEIJING);
        theirs = callers.organization(HEBEI);
        manager = callers.token(List.of(ORGANIZATION_MANAGER), ours, null, null);
        both = PeopleCalls.idOf(callers, callers.memberToken(ours));
        sql.change(
                "insert into account_grant (id, account_id, role, organization_id) values (gen_random_uuid(), ?, 'ORGANIZATION_MEMBER', ?)",
                UUID.fromString(both),
                theirs);
        sql.change(
                "insert into account_grant (id, account_id, role, division_code) values (gen_random_uuid(), ?, 'DEPARTMENT_OFFICER', '130000')",
                UUID.fromString(both));
    }

    private Response read(String by, String id) {
        return callers.bearer(by).get(ACCOUNTS + "/" + id);
    }

    @Nested
    class AsManagerOfAnOrganization {

        @Test
        void listShouldHaveTheOwnPeopleWithTheirRolesHereOnly() {
            callers.bearer(manager)
                    .get(ACCOUNTS)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2))
                    .body("items.id", hasItems(both, PeopleCalls.idOf(callers, manager)))
                    .body("items.grants.flatten().organization.id", everyItem(equalTo(ours.toString())));
        }

        @Test
        void readShouldShowTheRolesHereAndNotSayWhereElse() {
            read(manager, both)
                    .then()
                    .statusCode(200)
                    .body("grants.role", contains("ORGANIZATION_MEMBER", "ORGANIZATION_SIGNATORY"))
                    .body("steps", contains("GRANT", "WITHDRAW", "DEPART"));
        }

        @Test
        void readOfPeopleElsewhereShouldFindNothing() {
            String stranger = PeopleCalls.idOf(callers, callers.memberToken(theirs));
            read(manager, stranger).then().statusCode(404);
            read(manager, UUID.randomUUID().toString()).then().statusCode(404);
            PeopleCalls.lock(callers, manager, stranger).then().statusCode(404);
            PeopleCalls.act(callers, manager, stranger, "departure", Map.of())
                    .then()
                    .statusCode(404);
            PeopleCalls.give(callers, manager, stranger, ORGANIZATION_MEMBER, PeopleCalls.of(ours))
                    .then()
                    .statusCode(404);
        }

        @Test
        void filterByAnotherOrganizationShouldFindNobodyThere() {
            callers.bearer(manager)
                    .get(ACCOUNTS + "?organization=" + theirs)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }

        @Test
        void nothingShouldBeOfferedToDoToOneself() {
            read(manager, PeopleCalls.idOf(callers, manager))
                    .then()
                    .statusCode(200)
                    .body("steps", empty());
        }

        @Test
        void readAgainShouldBeSpared() {
            Response read = read(manager, both);
            callers.bearer(manager)
                    .header("If-None-Match", read.header("ETag"))
                    .get(ACCOUNTS + "/" + both)
                    .then()
                    .statusCode(304);
        }
    }

    @Nested
    class AsManagerOfADepartment {

        @Test
        void listShouldHaveDepartmentsAndOrganizationsOfTheDivisionAndBelow() {
            String county = PeopleCalls.idOf(callers, callers.officerToken("130630"));
            String beijing = PeopleCalls.idOf(callers, callers.officerToken(BEIJING));
            String hebei = callers.token(List.of(DEPARTMENT_MANAGER), null, HEBEI, null);
            List<Object> seen = Listings.walk(() -> callers.bearer(hebei), ACCOUNTS, "id", 200);
            assertThat(seen).contains(both, county).doesNotContain(beijing, PeopleCalls.idOf(callers, manager));
            read(hebei, both)
                    .then()
                    .statusCode(200)
                    .body("grants.role", contains("DEPARTMENT_OFFICER", "ORGANIZATION_MEMBER"));
        }

        @Test
        void countysManagerShouldNotSeeThoseAboveOrBeside() {
            String county = callers.token(List.of(DEPARTMENT_MANAGER), null, "130630", null);
            read(county, both).then().statusCode(404);
            read(county, PeopleCalls.idOf(callers, callers.officerToken("130629")))
                    .then()
                    .statusCode(404);
        }

        @Test
        void filtersShouldNarrowTheList() {
            String hebei = callers.token(List.of(DEPARTMENT_MANAGER), null, HEBEI, null);
            callers.bearer(hebei)
                    .get(ACCOUNTS + "?organization=" + theirs + "&role=ORGANIZATION_MEMBER&state=OPEN")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(both));
            callers.bearer(hebei)
                    .get(ACCOUNTS + "?organization=" + theirs + "&state=LOCKED")
                    .then()
                    .body("items", empty());
            assertThat(Listings.walk(() -> callers.bearer(hebei), ACCOUNTS, "id", 200, "division", "130600"))
                    .doesNotContain(both);
        }
    }

    @Nested
    class AsSecurityAdministrator {

        @Test
        void readShouldShowEveryRole() {
            String security = callers.token(List.of(SECURITY_ADMINISTRATOR), null, null, null);
            read(security, both)
                    .then()
                    .statusCode(200)
                    .body("grants", hasSize(4))
                    .body("steps", contains("GRANT", "WITHDRAW", "DEPART", "LOCK", "SET_ONE_TIME_PASSWORD"));
        }

        @Test
        void searchShouldFindByNamePinyinInitialsAndUserName() {
            String security = callers.token(List.of(SECURITY_ADMINISTRATOR), null, null, null);
            String token = PeopleCalls.invite(callers.bearer(security), PeopleCalls.of(ours), ORGANIZATION_MEMBER)
                    .path("token");
            String username = "ouyang." + UUID.randomUUID().toString().substring(0, 8);
            String id = callers.anonymous()
                    .body(Map.of(
                            "token",
                            token,
                            "username",
                            username,
                            "displayName",
                            "欧阳晓鸥",
                            "password",
                            PeopleCalls.PASSWORD))
                    .post(PeopleCalls.INVITATIONS + "/acceptance")
                    .path("accountId");
            for (String q : List.of("欧阳", "歐陽", "xiaoou", "oyxo", username)) {
                callers.bearer(security)
                        .queryParam("q", q)
                        .get(ACCOUNTS)
                        .then()
                        .statusCode(200)
                        .body("items.id", hasItem(id));
            }
            callers.bearer(manager).queryParam("q", "欧阳晓鸥").get(ACCOUNTS).then().body("items.id", contains(id));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void listShouldBeRefused() {
            callers.anonymous().get(ACCOUNTS).then().statusCode(401);
            callers.member(ours).get(ACCOUNTS).then().statusCode(403);
            callers.officer(BEIJING).get(ACCOUNTS).then().statusCode(403);
            callers.coordinator("JJJ").get(ACCOUNTS).then().statusCode(403);
            callers.administrator(SYSTEM_ADMINISTRATOR).get(ACCOUNTS).then().statusCode(403);
            callers.administrator(AUDIT_ADMINISTRATOR).get(ACCOUNTS).then().statusCode(403);
        }
    }
}
