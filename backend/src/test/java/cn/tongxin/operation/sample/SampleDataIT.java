package cn.tongxin.operation.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.account.PeopleCalls;
import cn.tongxin.identity.Role;
import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SampleDataIT {

    private static final String TESTER = "tester";
    private static final List<String> TABLES = List.of(
            "organization",
            "account",
            "call",
            "intention",
            "event",
            "signing",
            "project",
            "funding_record",
            "beneficiary_record");

    @Inject
    SampleDataService service;

    @Inject
    WallGate wall;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private SampleDataView added;

    @BeforeEach
    void add() {
        service.remove(TESTER);
        added = service.add(TESTER);
    }

    @AfterEach
    void remove() {
        service.remove(TESTER);
    }

    @Test
    void everyRecordShouldBeMarkedAndJournaled() {
        assertThat(samples()).isEqualTo(added.records() + added.accounts().size());
        assertThat(count("journal_inbox", "act = 'add' and sample") + count("journal", "act = 'add' and sample"))
                .isGreaterThanOrEqualTo(added.records());
    }

    @Test
    void accountsShouldCoverThreeRegionsTwoOrganizationsAndAZone() {
        Map<Role, Long> roles = added.accounts().stream()
                .flatMap(account -> account.roles().stream())
                .collect(Collectors.groupingBy(role -> role, Collectors.counting()));

        assertThat(roles)
                .containsEntry(Role.DEPARTMENT_REVIEWER, 3L)
                .containsEntry(Role.ORGANIZATION_SIGNATORY, 2L)
                .containsEntry(Role.ZONE_COORDINATOR, 1L)
                .doesNotContainKeys(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);
    }

    @Test
    void addingTwiceShouldBeRefused() {
        assertThatThrownBy(() -> service.add(TESTER))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("state-conflict");
    }

    @Test
    void removalShouldLeaveNothingButTheJournal() {
        SampleRemoval removal = service.remove(TESTER);

        assertThat(removal.records())
                .isEqualTo(added.records() + added.accounts().size());
        assertThat(samples()).isZero();
        assertThat(count("journal_inbox", "act = 'remove'") + count("journal", "act = 'remove'"))
                .isGreaterThanOrEqualTo(removal.records());
    }

    @Test
    void removalShouldBeRefusedWhereAFactStandsOnASample() {
        sql.change(
                "insert into event_organization (event_id, organization_id, role) select e.id, o.id, 'PARTICIPANT' from event e, organization o"
                        + " where not e.sample and o.sample order by e.id, o.id limit 1");
        try {
            assertThatThrownBy(() -> service.remove(TESTER))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("state-conflict");
            assertThat(samples()).isEqualTo(added.records() + added.accounts().size());
        } finally {
            sql.change(
                    "delete from event_organization l using event e, organization o where e.id = l.event_id and o.id = l.organization_id"
                            + " and not e.sample and o.sample");
        }
    }

    @Test
    void factsShouldStayWhenSamplesGo() {
        long facts = count("organization", "not sample");

        service.remove(TESTER);

        assertThat(count("organization", "not sample")).isEqualTo(facts);
    }

    @Nested
    class OverHttp {

        @Test
        void memberShouldSignInWithThePasswordShown() {
            SampleAccountView account = account("sample-qinghe-member");

            given().contentType(ContentType.JSON)
                    .body(Map.of("username", account.username(), "password", account.password()))
                    .post("/api/v1/session")
                    .then()
                    .statusCode(201)
                    .body("account.grants[0].organization.name", equalTo("北京青禾社区服务促进会（示例）"));
        }

        @Test
        void whomASampleInvitedShouldGoWithIt() {
            String token = PeopleCalls.signIn(
                            callers.anonymous(),
                            "sample-qinghe-member",
                            account("sample-qinghe-member").password())
                    .path("token");
            String organization = callers.bearer(token).get("/api/v1/session").path("grants[0].organization.id");
            PeopleCalls.Joined invited = PeopleCalls.join(
                    callers,
                    callers.bearer(token),
                    PeopleCalls.of(UUID.fromString(organization)),
                    Role.ORGANIZATION_MEMBER);
            PeopleCalls.lock(callers, token, invited.id()).then().statusCode(200);

            service.remove(TESTER);

            assertThat(count("account", "id = '" + invited.id() + "'")).isZero();
            assertThat(count("invitation", "sample")).isZero();
        }

        @Test
        void anonymousShouldNotAddOrRemove() {
            given().post("/api/v1/sample-data").then().statusCode(401);
            given().delete("/api/v1/sample-data").then().statusCode(401);
        }

        @Test
        void officerShouldNotRemove() {
            SampleAccountView account = account("sample-beijing-officer");
            String token = given().contentType(ContentType.JSON)
                    .body(Map.of("username", account.username(), "password", account.password()))
                    .post("/api/v1/session")
                    .path("token");

            given().header("Authorization", "Bearer " + token)
                    .delete("/api/v1/sample-data")
                    .then()
                    .statusCode(403);
        }

        @Test
        void administratorShouldAddOnceAndRemove() {
            RequestSpecification administrator = callers.administrator(Role.SYSTEM_ADMINISTRATOR);
            service.remove(TESTER);
            administrator
                    .post("/api/v1/sample-data")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("accounts.size()", equalTo(6));
            administrator.post("/api/v1/sample-data").then().statusCode(409);
            administrator
                    .delete("/api/v1/sample-data")
                    .then()
                    .statusCode(200)
                    .body("records", equalTo(added.records() + 6));
        }

        private SampleAccountView account(String username) {
            return added.accounts().stream()
                    .filter(account -> account.username().equals(username))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private long samples() {
        return TABLES.stream().mapToLong(table -> count(table, "sample")).sum();
    }

    private long count(String table, String condition) {
        return QuarkusTransaction.requiringNew().call(() -> {
            wall.open();
            return sql.one("select count(*) from " + table + " where " + condition, List.of(), Row::number)
                    .orElseThrow();
        });
    }
}
