package cn.tongxin.account.factor;

import static cn.tongxin.account.Persons.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.tongxin.account.Persons;
import cn.tongxin.identity.Role;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The security administrator requires a second factor of a role. */
@QuarkusTest
class SecondFactorRuleIT {

    private static final String PATH = "/api/v1/second-factor-rules";
    private static final String COORDINATOR = PATH + "/ZONE_COORDINATOR";

    @Inject
    Persons persons;

    @Inject
    Callers callers;

    private RequestSpecification security() {
        return callers.administrator(Role.SECURITY_ADMINISTRATOR);
    }

    private int version() {
        return security().get(PATH).path("items.find { it.role == 'ZONE_COORDINATOR' }.version");
    }

    private Response set(boolean required) {
        return security()
                .header("If-Match", "\"" + version() + "\"")
                .body(Map.of("required", required))
                .put(COORDINATOR);
    }

    @AfterEach
    void waive() {
        set(false).then().statusCode(200);
    }

    @Nested
    class AsSecurityAdministrator {

        @Test
        void listShouldHaveEveryRoleOfPeople() {
            security().get(PATH).then().statusCode(200).body("items", hasSize(Role.values().length - 1));
        }

        @Test
        void ruleShouldNeedTheVersionItIsBasedOn() {
            security().body(Map.of("required", true)).put(COORDINATOR).then().statusCode(428);
            security()
                    .header("If-Match", "\"" + (version() + 1) + "\"")
                    .body(Map.of("required", true))
                    .put(COORDINATOR)
                    .then()
                    .statusCode(412);
        }

        @Test
        void ruleShouldBeTold() {
            set(true).then().statusCode(200).body("required", equalTo(true)).body("byConfiguration", equalTo(false));

            assertThat(persons.acts("SECOND_FACTOR_RULE", "ZONE_COORDINATOR")).endsWith("require-second-factor");
        }

        @Test
        void roleThatPeopleDoNotHaveShouldHaveNoRule() {
            security()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("required", true))
                    .put(PATH + "/API_CLIENT")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class AsCoordinator {

        private RequestSpecification coordinator() {
            return callers.bearer(token);
        }

        private String token;

        @BeforeEach
        void signedIn() {
            token = callers.token(java.util.List.of(Role.ZONE_COORDINATOR), null, null, "JJJ");
            coordinator().get(SESSION).then().body("duties", empty());
        }

        @Test
        void ruleShouldHoldAtTheNextRequest() {
            set(true);

            coordinator().get(SESSION).then().statusCode(200).body("duties", contains("ENROL_SECOND_FACTOR"));
            coordinator().get(PATH).then().statusCode(403).body("type", endsWith("/second-factor-enrolment-required"));
            coordinator().get(SESSION + "/second-factor").then().statusCode(200);
        }

        @Test
        void waivedRuleShouldHoldAtTheNextRequestToo() {
            set(true);
            set(false);

            coordinator().get(SESSION).then().body("duties", empty());
        }

        @Test
        void othersShouldNotBeAsked() {
            set(true);

            callers.officer(Callers.BEIJING).get(SESSION).then().body("duties", empty());
        }

        @Test
        void whoCameBySingleSignOnShouldNotBeAsked() {
            set(true);
            persons.change(
                    "update session set opened_by = 'SIGN_ON' where token_hash = sha256(cast(? as bytea))",
                    token.getBytes(java.nio.charset.StandardCharsets.US_ASCII));

            coordinator().get(SESSION).then().body("duties", empty());
        }
    }

    @Nested
    class AsOthers {

        @Test
        void rulesShouldBeTheSecurityAdministratorsAlone() {
            callers.administrator(Role.SYSTEM_ADMINISTRATOR).get(PATH).then().statusCode(403);
            callers.officer(Callers.BEIJING).get(PATH).then().statusCode(403);
            callers.anonymous().get(PATH).then().statusCode(401);
        }
    }
}
