package cn.tongxin.apiclient;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.tongxin.identity.ClientScope;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a department may say of a system. */
@QuarkusTest
class ApiClientRulesIT {

    @Inject
    Callers callers;

    private static Map<String, Object> content(String... divisions) {
        return ApiClients.content(List.of(divisions), ClientScope.RECORDS_READ);
    }

    @Test
    void networksShouldBeStoredInTheirCanonicalForm() {
        Map<String, Object> content = content(BEIJING);
        content.put("addresses", List.of("10.1.0.0/16", "2001:0DB8:0:0::/32", "192.0.2.7"));

        ApiClients.register(callers, BEIJING, content)
                .then()
                .statusCode(201)
                .body("addresses", contains("10.1.0.0/16", "2001:db8::/32", "192.0.2.7"));
    }

    @ParameterizedTest
    @CsvSource({
        "addresses, 10.1.2.3/16, 400, /addresses/0",
        "addresses, 10.1.2.3/33, 400, /addresses/0",
        "addresses, 10.1.*.*, 400, /addresses/0",
        "addresses, 10.1, 400, /addresses/0",
        "addresses, example.org, 400, /addresses/0",
        "addresses, fe80::1%eth0, 400, /addresses/0",
        "divisionCodes, 110999, 422, /divisionCodes/0",
        "divisionCodes, 11, 400, /divisionCodes/0",
        "scopes, EVERYTHING, 400, /scopes/0"
    })
    void badItemsShouldBeNamed(String field, String item, int status, String pointer) {
        Map<String, Object> content = content(BEIJING);
        content.put(field, List.of(item));

        ApiClients.register(callers, BEIJING, content)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "name, system, 422",
        "expiresOn, 2020-01-01, 422",
        "expiresOn, 2199-01-01, 422",
        "organizationId, 0198a3c4-0000-7000-8000-000000000001, 422",
        "contactId, 0198a3c4-0000-7000-8000-000000000001, 422",
        "requestsPerMinute, 0, 400",
        "requestsPerMinute, 1000000, 422",
        "requestsPerDay, 100000000, 422"
    })
    void badValuesShouldBeNamed(String field, String value, int status) {
        Map<String, Object> content = content(BEIJING);
        content.put(field, field.startsWith("requests") ? (Object) Integer.valueOf(value) : value);

        ApiClients.register(callers, BEIJING, content)
                .then()
                .statusCode(status)
                .body("errors.pointer", contains("/" + field));
    }

    @Test
    void nameInForceShouldBeTakenUntilItsClientIsRevoked() {
        Map<String, Object> content = content(BEIJING);
        Response first = ApiClients.register(callers, BEIJING, content);
        ApiClients.register(callers, BEIJING, content).then().statusCode(409).body("errors.pointer", contains("/name"));

        ApiClients.act(callers, first.path("id"), "revocation", Map.of("reason", "系统下线"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revokedBecause", equalTo("系统下线"));

        ApiClients.register(callers, BEIJING, content).then().statusCode(201);
    }

    @Test
    void aDepartmentBeyondTheCallersOwnShouldBeRefused() {
        Map<String, Object> content = content(BEIJING);
        content.put("organizationId", callers.department(HEBEI));
        ApiClients.register(callers, BEIJING, content)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/organizationId"));

        content.put("organizationId", callers.organization(BEIJING));
        ApiClients.register(callers, BEIJING, content).then().statusCode(422);

        content.put("organizationId", callers.department(BEIJING));
        ApiClients.register(callers, BEIJING, content).then().statusCode(201);
    }
}
