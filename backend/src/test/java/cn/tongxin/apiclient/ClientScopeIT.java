package cn.tongxin.apiclient;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.identity.ClientScope;
import cn.tongxin.intention.Intentions;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each scope of a system allows what docs/access.md says, in its divisions and nowhere else. */
@QuarkusTest
class ClientScopeIT {

    private static final String INTENTIONS = "/api/v1/intentions";
    private static final String ORGANIZATIONS = "/api/v1/organizations";
    private static final String SIGNINGS = "/api/v1/signings";
    private static final String FUNDING = "/api/v1/funding-records";
    private static final String PEOPLE = "/api/v1/beneficiary-records";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private RequestSpecification with(ClientScope... scopes) {
        return callers.bearer(ApiClients.key(callers, BEIJING, scopes));
    }

    /** One write of each scope in a division, and its status. */
    private int write(ClientScope scope, String key, String division) {
        RequestSpecification caller = callers.bearer(key);
        UUID body = callers.organization(division);
        return switch (scope) {
            case RECORDS_READ -> throw new IllegalArgumentException("reads");
            case ORGANIZATIONS_WRITE -> register(caller, division).statusCode();
            case INTENTIONS_WRITE ->
                Intentions.declare(caller, body, Intentions.complete("由系统代报")).statusCode();
            case SIGNINGS_WRITE -> propose(caller, body).statusCode();
            case LEDGER_WRITE -> report(caller, project(), place(division)).statusCode();
        };
    }

    /** Places of the projects that {@link Projects} begins lie in Hebei only. */
    private static String place(String division) {
        return division.equals(HEBEI) ? Projects.LAIYUAN : division;
    }

    private String project() {
        return Projects.begun(callers, callers.organization(BEIJING), callers.organization(HEBEI));
    }

    private Response register(RequestSpecification caller, String division) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind",
                "SOCIAL_ORGANIZATION",
                "type",
                "SOCIAL_GROUP",
                "name",
                "系统登记协会" + UUID.randomUUID(),
                "status",
                "ACTIVE"));
        body.put("divisionCode", division);
        body.put("charity", false);
        return caller.body(body).post(ORGANIZATIONS);
    }

    private Response propose(RequestSpecification caller, UUID first) {
        return caller.body("""
                {"kind":"PROJECT","title":"系统报送的协议","parties":[{"organizationId":"%s"},{"organizationId":"%s"}]}""".formatted(first, callers.organization(HEBEI))).post(SIGNINGS);
    }

    private static Response report(RequestSpecification caller, String project, String place) {
        return caller.body("""
                {"projectId":"%s","kind":"DISBURSED","amount":"120000.00","onDate":"2026-03-01","divisionCode":"%s"}""".formatted(project, place)).post(FUNDING);
    }

    private String key(String division, ClientScope... scopes) {
        return ApiClients.key(callers, division, scopes);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECORDS_READ")
    void scopeShouldAllowItsWritesInItsDivisionAlone(ClientScope scope) {
        String key = key(HEBEI, scope);
        assertThat(write(scope, key, HEBEI)).isEqualTo(201);
        assertThat(write(scope, key, BEIJING)).isIn(403, 422);
        if (scope != ClientScope.LEDGER_WRITE) {
            assertThat(write(scope, key, BEIJING)).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECORDS_READ")
    void everyOtherScopeShouldRefuse(ClientScope scope) {
        ClientScope[] others = java.util.Arrays.stream(ClientScope.values())
                .filter(s -> s != scope)
                .toArray(ClientScope[]::new);

        assertThat(write(scope, key(HEBEI, others), HEBEI)).isEqualTo(403);
    }

    @Test
    void ledgerShouldBeClosedWhereTheProjectIsInAnotherDivision() {
        String project = project();
        report(callers.bearer(key(BEIJING, ClientScope.LEDGER_WRITE)), project, Projects.LAIYUAN)
                .then()
                .statusCode(403);
        report(callers.bearer(key("130600", ClientScope.LEDGER_WRITE)), project, Projects.ZHANGBEI)
                .then()
                .statusCode(403);
        report(callers.bearer(key("130600", ClientScope.LEDGER_WRITE)), project, Projects.LAIYUAN)
                .then()
                .statusCode(201);
    }

    @Test
    void readingShouldShowWhatWasSubmittedInItsDivisionAlone() {
        String inside = Intentions.submitted(callers, BEIJING).path("id");
        String outside = Intentions.submitted(callers, HEBEI).path("id");
        String reading = key(BEIJING, ClientScope.RECORDS_READ);

        callers.bearer(reading).get(INTENTIONS + "/" + inside).then().statusCode(200);
        callers.bearer(reading).get(INTENTIONS + "/" + outside).then().statusCode(404);
        with(ClientScope.INTENTIONS_WRITE, ClientScope.LEDGER_WRITE)
                .get(INTENTIONS + "/" + inside)
                .then()
                .statusCode(404);
        with().get("/api/v1/zones").then().statusCode(200);
    }

    @Test
    void everyDivisionOfTheClientShouldCount() {
        String key = ApiClients.secret(
                callers,
                ApiClients.register(
                                callers,
                                Callers.COUNTRY,
                                ApiClients.content(List.of("110108", HEBEI), ClientScope.INTENTIONS_WRITE))
                        .path("id"),
                KeyKind.API_KEY);
        assertThat(write(ClientScope.INTENTIONS_WRITE, key, "110108")).isEqualTo(201);
        assertThat(write(ClientScope.INTENTIONS_WRITE, key, HEBEI)).isEqualTo(201);
        assertThat(write(ClientScope.INTENTIONS_WRITE, key, "110105")).isEqualTo(403);
    }

    @Test
    void systemShouldNeitherDecideNorConfirm() {
        Response submitted = Intentions.submitted(callers, BEIJING);
        String all = key(BEIJING, ClientScope.values());
        for (String decision : List.of("acceptance", "return", "rejection")) {
            callers.bearer(all)
                    .header("If-Match", submitted.header("ETag"))
                    .body(Map.of("reason", "由系统决定"))
                    .post(INTENTIONS + "/" + submitted.path("id") + "/" + decision)
                    .then()
                    .statusCode(403);
        }
        Response signing = propose(callers.bearer(all), callers.organization(BEIJING));
        Projects.confirm(callers.bearer(all), signing, 0).then().statusCode(403);
    }

    @Test
    void scopeToWriteShouldTakeAnIntentionFromDraftToWithdrawal() {
        String key = key(BEIJING, ClientScope.INTENTIONS_WRITE);
        UUID lead = callers.organization(BEIJING);
        Response draft = Intentions.declare(callers.bearer(key), lead, Intentions.complete("由系统代报"));
        Response edited = callers.bearer(key)
                .header("If-Match", draft.header("ETag"))
                .body(Intentions.complete("由系统代报，已改"))
                .put(INTENTIONS + "/" + draft.path("id"));
        edited.then().statusCode(200);
        Response submitted = Intentions.act(callers.bearer(key), edited, "submission");
        submitted.then().statusCode(200).body("status", equalTo("SUBMITTED"));
        callers.bearer(key)
                .header("If-Match", submitted.header("ETag"))
                .body(Map.of("reason", "重复报送"))
                .post(INTENTIONS + "/" + draft.path("id") + "/withdrawal")
                .then()
                .statusCode(200);
    }

    @Test
    void ledgerShouldBeReversed() {
        String key = key(HEBEI, ClientScope.LEDGER_WRITE);
        String project = project();
        String record = report(callers.bearer(key), project, Projects.LAIYUAN).path("id");
        callers.bearer(key)
                .body(Map.of("reason", "金额录入有误"))
                .post(FUNDING + "/" + record + "/reversal")
                .then()
                .statusCode(201);
        callers.bearer(key).body("""
                        {"projectId":"%s","unit":"PERSON","quantity":320,"onDate":"2026-03-01","divisionCode":"130630"}""".formatted(project)).post(PEOPLE).then().statusCode(201);
    }

    @Test
    void journalShouldNameTheSystemAndItsDepartment() {
        UUID department = callers.department(BEIJING);
        Map<String, Object> content = ApiClients.content(
                List.of(BEIJING),
                ClientScope.ORGANIZATIONS_WRITE,
                ClientScope.INTENTIONS_WRITE,
                ClientScope.SIGNINGS_WRITE);
        content.put("organizationId", department);
        Response client = ApiClients.register(callers, BEIJING, content);
        String key = ApiClients.secret(callers, client.path("id"), KeyKind.API_KEY);

        List<String> records = List.of(
                register(callers.bearer(key), BEIJING).path("id"),
                Intentions.declare(callers.bearer(key), callers.organization(BEIJING), Intentions.complete("系统代报"))
                        .path("id"),
                propose(callers.bearer(key), callers.organization(BEIJING)).path("id"));

        for (String record : records) {
            String row = "%s %s %s 127.0.0.1 false".formatted(client.path("id"), content.get("name"), department);
            assertThat(sql.all(
                            "select concat_ws(' ', actor_id, actor, on_behalf_of, address, sample::text)"
                                    + " from journal_inbox where record_id = ?"
                                    + " union all select concat_ws(' ', actor_id, actor, on_behalf_of, address, sample::text)"
                                    + " from journal where record_id = ?",
                            List.of(record, record),
                            Row::text))
                    .containsExactly(row);
        }
    }

    @Test
    void retryKeysOfSystemsShouldBeTheirOwn() {
        String key = UUID.randomUUID().toString();
        UUID lead = callers.organization(BEIJING);
        String one = key(BEIJING, ClientScope.INTENTIONS_WRITE);
        Response first =
                Intentions.declare(callers.bearer(one).header("Idempotency-Key", key), lead, Intentions.complete("一次"));
        Response again =
                Intentions.declare(callers.bearer(one).header("Idempotency-Key", key), lead, Intentions.complete("一次"));
        Response other = Intentions.declare(
                with(ClientScope.INTENTIONS_WRITE).header("Idempotency-Key", key), lead, Intentions.complete("一次"));

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(other.<String>path("id")).isNotEqualTo(first.path("id"));
        assertThat(sql.all("select caller from idempotency_key where key = ?", List.of(key), Row::text))
                .hasSize(2)
                .doesNotContain("anonymous");
    }
}
