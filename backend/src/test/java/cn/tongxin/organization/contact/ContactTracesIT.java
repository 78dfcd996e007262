package cn.tongxin.organization.contact;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is entered as a contact is found nowhere in the clear: not in the tables, the feed, the lists or the search. */
@QuarkusTest
class ContactTracesIT {

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    UUID organization;
    Map<String, Object> content;

    /** Values that nothing else in the database holds. */
    @BeforeEach
    void enterAndDisclose() {
        organization = callers.organization(BEIJING);
        String digits = "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        content = new HashMap<>(Map.of(
                "contactPerson",
                "司空" + digits,
                "telephone",
                "177" + digits,
                "email",
                "box" + digits + "@example.org",
                "bankName",
                "工行" + digits + "支行",
                "accountName",
                "户名" + digits,
                "accountNumber",
                "62220200" + digits));
        RequestSpecification manager = callers.only(Role.ORGANIZATION_MANAGER, organization, null);
        manager.header("If-Match", "\"0\"")
                .header("Idempotency-Key", "enter-" + organization)
                .body(content)
                .put(path())
                .then()
                .statusCode(200);
        callers.only(Role.ORGANIZATION_MANAGER, organization, null)
                .header("Idempotency-Key", "look-" + organization)
                .body(Map.of("purpose", "LIAISON"))
                .post(path() + "/disclosure")
                .then()
                .statusCode(200)
                .body("telephone", equalTo(content.get("telephone")));
    }

    private String path() {
        return "/api/v1/organizations/" + organization + "/contact";
    }

    @Test
    void noTableShouldHoldAValueInTheClear() {
        List<String> tables = sql.all(
                "select quote_ident(table_name) from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
                List.of(),
                Row::text);
        assertThat(tables).contains("organization_contact", "journal", "journal_inbox", "idempotency_key");

        for (String table : tables) {
            for (Object value : content.values()) {
                assertThat(sql.all(
                                "select 1 from " + table + " t where position(? in t::text) > 0"
                                        + " or position(encode(convert_to(?, 'UTF8'), 'hex') in t::text) > 0",
                                List.of(value, value),
                                Row::integer))
                        .as("%s holds %s", table, value)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyColumnShouldBeSealed() {
        for (ContactField field : ContactField.values()) {
            String stored = sql.one(
                            "select " + field.column().column()
                                    + " from organization_contact where organization_id = ?",
                            List.of(organization),
                            Row::text)
                    .orElseThrow();
            assertThat(stored).matches("\\$sm4-gcm\\$[A-Za-z0-9._-]+\\$[A-Za-z0-9_-]+");
        }
    }

    @Test
    void noFeedShouldTellOfIt() {
        for (RequestSpecification caller : List.of(
                callers.anonymous(),
                callers.only(Role.ORGANIZATION_MANAGER, organization, null),
                callers.officer(BEIJING),
                callers.coordinator("JJJ"))) {
            String changes = caller.queryParam("after", newest() - 20)
                    .queryParam("limit", 1000)
                    .get("/api/v1/changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(changes).doesNotContain("ORGANIZATION_CONTACT");
            content.values().forEach(value -> assertThat(changes).doesNotContain(value.toString()));
        }
    }

    /** The journal rows are sealed by then: the history waits for that. */
    private long newest() {
        callers.only(Role.ORGANIZATION_MANAGER, organization, null)
                .get(path() + "/history")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2));
        return sql.one("select pos from journal_head", List.of(), Row::number).orElseThrow();
    }

    @Test
    void neitherSearchNorRecordShouldFindIt() {
        String manager = callers.token(List.of(Role.ORGANIZATION_MANAGER), organization, null, null);
        for (String token : List.of(manager, callers.officerToken(BEIJING))) {
            for (Object value : content.values()) {
                callers.bearer(token)
                        .queryParam("q", value)
                        .get("/api/v1/search")
                        .then()
                        .statusCode(200)
                        .body("groups.size()", equalTo(0));
            }
        }
        String record = callers.bearer(manager)
                .get("/api/v1/organizations/" + organization)
                .asString();
        String history = callers.bearer(manager)
                .get("/api/v1/organizations/" + organization + "/history")
                .asString();
        content.values().forEach(value -> assertThat(record + history).doesNotContain(value.toString()));
    }
}
