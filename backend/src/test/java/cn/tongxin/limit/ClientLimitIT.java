package cn.tongxin.limit;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import cn.tongxin.apiclient.ApiClients;
import cn.tongxin.apiclient.KeyKind;
import cn.tongxin.identity.ClientScope;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What systems may ask for: their rate, their quota of the day, and what is seen of their use. */
@QuarkusTest
class ClientLimitIT {

    private static final String READ = "/api/v1/zones";

    @Inject
    Callers callers;

    @Inject
    ClientUsage usage;

    @Inject
    Sql sql;

    private Response register(int perMinute, int perDay) {
        Map<String, Object> content = ApiClients.content(List.of(BEIJING), ClientScope.RECORDS_READ);
        content.put("requestsPerMinute", perMinute);
        content.put("requestsPerDay", perDay);
        return ApiClients.register(callers, BEIJING, content);
    }

    private String key(Response client) {
        return ApiClients.secret(callers, client.path("id"), KeyKind.API_KEY);
    }

    private Response usageOf(Response client) {
        return ApiClients.manager(callers, BEIJING).get(ApiClients.PATH + "/" + client.path("id") + "/usage");
    }

    @Test
    void everyAnswerShouldTellHowTheCallerStands() {
        String key = key(register(100, 5_000));
        callers.bearer(key)
                .get(READ)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"minute\";q=100;w=60, \"day\";q=5000;w=86400")
                .header("RateLimit", matchesPattern("\"minute\";r=99;t=1, \"day\";r=4999;t=\\d+"));
        callers.bearer(key)
                .get(READ + "/NONE")
                .then()
                .statusCode(404)
                .header("RateLimit", containsString("\"day\";r=4998"));
        callers.anonymous().get(READ).then().header("RateLimit-Policy", "\"anonymous\";q=1000000;w=60");
        callers.officer(BEIJING).get(READ).then().header("RateLimit", matchesPattern("\"person\";r=999999;t=1"));
    }

    @Test
    void rateShouldHoldForAllKeysOfTheSystemTogether() {
        Response client = register(3, 5_000);
        List<String> keys = List.of(key(client), key(client));
        for (int i = 0; i < 3; i++) {
            callers.bearer(keys.get(i % 2)).get(READ).then().statusCode(200);
        }

        callers.bearer(keys.getLast())
                .get(READ)
                .then()
                .statusCode(429)
                .body("type", endsWith("/too-many-requests"))
                .header("Retry-After", matchesPattern("1?\\d|20"))
                .header("RateLimit", containsString("\"minute\";r=0"));
        callers.bearer(key(register(3, 5_000))).get(READ).then().statusCode(200);
    }

    @Test
    void quotaShouldHoldOverARestart() {
        Response client = register(1_000, 3);
        String key = key(client);
        UUID id = UUID.fromString(client.path("id"));
        sql.change(
                "insert into api_client_usage (client_id, day, operations, reads) values (?, (now() at time zone 'Asia/Shanghai')::date, 'zones', 1)",
                id);
        callers.bearer(key).get(READ).then().statusCode(200).header("RateLimit", containsString("\"day\";r=1"));
        callers.bearer(key).get(READ).then().statusCode(200).header("RateLimit", containsString("\"day\";r=0"));
        Response refused = callers.bearer(key).get(READ);

        refused.then().statusCode(429).header("RateLimit", containsString("\"day\";r=0"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 86_401);
        usage.write();
        assertThat(sql.one(
                        "select reads || ' ' || refused from api_client_usage where client_id = ?",
                        List.of(id),
                        Row::text))
                .hasValue("3 1");
    }

    @Test
    void anotherCopysUseShouldCountFromTheNextWriteOn() {
        Response client = register(1_000, 5);
        String key = key(client);
        callers.bearer(key).get(READ).then().header("RateLimit", containsString("\"day\";r=4"));
        sql.change(
                "insert into api_client_usage (client_id, day, operations, reads) values (cast(? as uuid), (now() at time zone 'Asia/Shanghai')::date, 'changes', 4)",
                client.<String>path("id"));
        usage.write();

        callers.bearer(key).get(READ).then().statusCode(429);
    }

    @Test
    void raisedLimitShouldHoldAtTheNextRequest() {
        Response client = register(1, 5_000);
        String key = key(client);
        callers.bearer(key).get(READ).then().statusCode(200);
        callers.bearer(key).get(READ).then().statusCode(429);
        sql.change(
                "update api_client set requests_per_minute = 2 where id = cast(? as uuid)", client.<String>path("id"));

        callers.bearer(key).get(READ).then().statusCode(200);
    }

    @Test
    void usageShouldBeSeenByDayAndPart() {
        Response client = register(1_000, 5_000);
        String key = key(client);
        usageOf(client).then().statusCode(200).body("items", empty()).body("requestsPerDay", equalTo(5_000));
        callers.bearer(key).get(READ);
        callers.bearer(key).get("/api/v1/intentions?limit=1");
        callers.bearer(key).body("{}").post("/api/v1/intentions").then().statusCode(403);

        usageOf(client)
                .then()
                .statusCode(200)
                .body("admittedToday", equalTo(2))
                .body("items.operations", hasItem("zones"))
                .body("items.find { it.operations == 'intentions' }.reads", equalTo(1))
                .body("items.find { it.operations == 'intentions' }.refused", equalTo(1));
    }

    @Test
    void nothingShouldBeLostOrCountedTwiceWhileItIsWritten() throws Exception {
        Response client = register(1_000, 5_000);
        String key = key(client);

        AtOnce.run(16, number -> {
            for (int i = 0; i < 10; i++) {
                callers.bearer(key).get(READ).then().statusCode(200);
                usage.write();
            }
            return number;
        });

        usageOf(client).then().body("admittedToday", equalTo(160));
    }
}
