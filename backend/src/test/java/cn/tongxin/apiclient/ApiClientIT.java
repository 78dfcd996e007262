package cn.tongxin.apiclient;

import static cn.tongxin.apiclient.ApiClients.PATH;
import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.COUNTRY;
import static cn.tongxin.testing.Callers.HEBEI;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.ClientScope;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Systems of departments: registered, changed and revoked, by kind of caller. */
@QuarkusTest
class ApiClientIT {

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private static Map<String, Object> content(String... divisions) {
        return ApiClients.content(List.of(divisions), ClientScope.RECORDS_READ);
    }

    @Nested
    class AsManager {

        @Test
        void registerShouldFillInWhatIsLeftOpen() {
            Response client = ApiClients.register(callers, BEIJING, content("110108", "110105"));

            client.then()
                    .statusCode(201)
                    .body("state", equalTo("ACTIVE"))
                    .body("divisions.code", contains("110105", "110108"))
                    .body("contact.displayName", notNullValue())
                    .body("requestsPerMinute", equalTo(600))
                    .body("requestsPerDay", equalTo(100_000))
                    .body("keys", empty())
                    .body("mayKeep", equalTo(true));
            assertThat(client.header("Location")).endsWith(client.path("id").toString());
        }

        @Test
        void anotherDivisionShouldBeRefused() {
            ApiClients.register(callers, BEIJING, content(HEBEI)).then().statusCode(403);
            ApiClients.register(callers, BEIJING, content(BEIJING, HEBEI))
                    .then()
                    .statusCode(403);
            ApiClients.register(callers, BEIJING, content(COUNTRY)).then().statusCode(403);
        }

        @Test
        void changeShouldNeedTheVersionReadAndBothDivisions() {
            String manager = callers.token(List.of(Role.DEPARTMENT_MANAGER), null, BEIJING, null);
            Response client = callers.bearer(manager).body(content(BEIJING)).post(PATH);
            String path = PATH + "/" + client.path("id");
            Map<String, Object> changed = content("110108");
            changed.put("purpose", "改为每周同步。");

            callers.bearer(manager).body(changed).put(path).then().statusCode(428);
            callers.bearer(manager)
                    .header("If-Match", client.header("ETag"))
                    .body(content(HEBEI))
                    .put(path)
                    .then()
                    .statusCode(403);
            callers.bearer(manager)
                    .header("If-Match", client.header("ETag"))
                    .body(changed)
                    .put(path)
                    .then()
                    .statusCode(200)
                    .body("purpose", equalTo("改为每周同步。"))
                    .body("divisions.code", contains("110108"));
            callers.bearer(manager)
                    .header("If-Match", client.header("ETag"))
                    .body(changed)
                    .put(path)
                    .then()
                    .statusCode(412);
        }

        @Test
        void clientThatReachesFurtherShouldBeSeenAndNotKept() {
            Response client = ApiClients.register(callers, COUNTRY, content(BEIJING, TIANJIN));
            String path = PATH + "/" + client.path("id");

            ApiClients.manager(callers, BEIJING)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("mayKeep", equalTo(false));
            ApiClients.manager(callers, BEIJING)
                    .header("If-Match", client.header("ETag"))
                    .body(Map.of("reason", "不需要了"))
                    .post(path + "/revocation")
                    .then()
                    .statusCode(403);
            ApiClients.manager(callers, HEBEI).get(path).then().statusCode(404);
            ApiClients.manager(callers, HEBEI)
                    .header("If-Match", client.header("ETag"))
                    .body(Map.of("reason", "不需要了"))
                    .post(path + "/revocation")
                    .then()
                    .statusCode(404);
        }

        @Test
        void listShouldShowThoseThatReachIntoTheCallersDivisions() {
            String inside =
                    ApiClients.register(callers, BEIJING, content("110108")).path("id");
            String outside = ApiClients.register(callers, HEBEI, content(HEBEI)).path("id");

            ApiClients.manager(callers, BEIJING)
                    .get(PATH + "?limit=200&state=ACTIVE")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(inside))
                    .body("items.id", not(hasItem(outside)))
                    .body("items.state", everyItem(equalTo("ACTIVE")));
            ApiClients.manager(callers, BEIJING)
                    .get(PATH + "?division=110105")
                    .then()
                    .body("items.id", not(hasItem(inside)));
        }

        @Test
        void searchShouldFindByNameItsPinyinAndInitialsWithinTheCallersDivisions() {
            Map<String, Object> content = content(BEIJING);
            content.put("name", "榴莲台账" + UUID.randomUUID());
            Response client = ApiClients.register(callers, BEIJING, content);
            String id = client.path("id");

            for (String q : List.of("榴莲", "liulian", "lltz")) {
                ApiClients.manager(callers, BEIJING)
                        .get(PATH + "?q=" + q)
                        .then()
                        .statusCode(200)
                        .body("items.id", hasItem(id));
                ApiClients.manager(callers, HEBEI).get(PATH + "?q=" + q).then().body("items.id", not(hasItem(id)));
            }
            content.put("name", "山竹台账" + UUID.randomUUID());
            ApiClients.manager(callers, BEIJING)
                    .header("If-Match", client.header("ETag"))
                    .body(content)
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(200);
            ApiClients.manager(callers, BEIJING).get(PATH + "?q=榴莲").then().body("items.id", not(hasItem(id)));
            ApiClients.manager(callers, BEIJING).get(PATH + "?q=shanzhu").then().body("items.id", hasItem(id));
            ApiClients.manager(callers, BEIJING).get(PATH + "?q=山").then().statusCode(400);
        }

        @Test
        void expiredClientShouldBeRenewable() {
            String id = ApiClients.register(callers, BEIJING, content(BEIJING)).path("id");
            sql.change("update api_client set expires_on = current_date - 2 where id = cast(? as uuid)", id);
            ApiClients.read(callers, id).then().body("state", equalTo("EXPIRED"));
            ApiClients.issue(callers, id, KeyKind.API_KEY).then().statusCode(409);

            Map<String, Object> renewed = content(BEIJING);
            renewed.put("expiresOn", LocalDate.now().plusDays(300).toString());
            ApiClients.manager(callers, BEIJING)
                    .header("If-Match", ApiClients.read(callers, id).header("ETag"))
                    .body(renewed)
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ACTIVE"));
        }

        @Test
        void historyShouldTellOfEveryStepAndNobodyElseShouldHearOfIt() {
            Response client = ApiClients.register(callers, BEIJING, content(BEIJING));
            String id = client.path("id");
            String secret = ApiClients.secret(callers, id, KeyKind.API_KEY);
            ApiClients.act(callers, id, "revocation", Map.of("reason", "系统下线"));

            ApiClients.manager(callers, BEIJING)
                    .get(PATH + "/" + id + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.act", contains("register", "issue-key", "revoke"))
                    .body("items.link", everyItem(nullValue()))
                    .body("items[2].reason", equalTo("系统下线"));
            List<String> rows = sql.all(
                    "select row_to_json(j)::text from journal j where record_id = ? and not public",
                    List.of(id),
                    Row::text);
            assertThat(rows).hasSize(3).noneMatch(row -> row.contains(secret.substring(13)));
            callers.ministry()
                    .get("/api/v1/changes?after=0&limit=1000")
                    .then()
                    .body("items.recordType", not(hasItem("API_CLIENT")));
        }
    }

    @Nested
    class AsSecurityAdministrator {

        @Test
        void everySystemShouldBeKept() {
            Response client = callers.administrator(Role.SECURITY_ADMINISTRATOR)
                    .body(content(BEIJING, HEBEI))
                    .post(PATH);
            client.then().statusCode(201).body("mayKeep", equalTo(true));
            String of = ApiClients.register(callers, TIANJIN, content(TIANJIN)).path("id");

            callers.administrator(Role.SECURITY_ADMINISTRATOR)
                    .get(PATH + "?limit=200")
                    .then()
                    .body("items.id", hasItem(client.<String>path("id")))
                    .body("items.id", hasItem(of));
        }
    }

    @Nested
    class AsOthers {

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"DEPARTMENT_OFFICER", "DEPARTMENT_REVIEWER"})
        void otherRolesOfADepartmentShouldBeForbidden(Role role) {
            callers.only(role, null, BEIJING).get(PATH).then().statusCode(403);
            callers.only(role, null, BEIJING)
                    .body(content(BEIJING))
                    .post(PATH)
                    .then()
                    .statusCode(403);
        }

        @Test
        void otherAdministratorsShouldBeForbidden() {
            callers.administrator(Role.SYSTEM_ADMINISTRATOR).get(PATH).then().statusCode(403);
            callers.administrator(Role.AUDIT_ADMINISTRATOR).get(PATH).then().statusCode(403);
        }

        @Test
        void anonymousShouldSignInFirst() {
            callers.anonymous()
                    .get(PATH + "/" + UUID.randomUUID())
                    .then()
                    .statusCode(401)
                    .body("type", endsWith("/unauthenticated"));
        }

        @Test
        void systemShouldNotLookAfterSystems() {
            String key = ApiClients.key(callers, BEIJING, ClientScope.values());
            callers.bearer(key).get(PATH).then().statusCode(403);
            callers.bearer(key).body(content(BEIJING)).post(PATH).then().statusCode(403);
        }
    }
}
