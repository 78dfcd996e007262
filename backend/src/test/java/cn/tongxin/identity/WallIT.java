package cn.tongxin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL keeps back from a statement that forgets to ask for whom it is. */
@QuarkusTest
class WallIT {

    private static final String SEEN = "select count(*) from intention where id = ?";

    @Inject
    Sql sql;

    @Inject
    WallGate gate;

    @Inject
    CurrentCaller current;

    @Inject
    Callers callers;

    private UUID lead;
    private UUID draft;

    @BeforeEach
    void declareADraft() {
        lead = callers.organization(Callers.HEBEI);
        String id = callers.member(lead)
                .contentType(ContentType.JSON)
                .body("{\"leadId\":\"" + lead + "\",\"content\":{\"title\":\"草稿" + lead + "\",\"year\":2026}}")
                .post("/api/v1/intentions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        draft = UUID.fromString(id);
    }

    private Caller person(Role role, UUID organization, String... divisions) {
        Grant grant =
                new Grant(role, organization, divisions.length == 0 ? null : divisions[0], null, List.of(divisions));
        return Caller.person(UUID.randomUUID(), "somebody", "", java.util.Set.of(), false, List.of(grant));
    }

    private long seenBy(Caller caller) {
        Caller before = current.get();
        current.set(caller);
        try {
            return sql.one(SEEN, List.of(draft), Row::number).orElseThrow();
        } finally {
            current.set(before);
        }
    }

    @Test
    void systemsShouldSeeWhatTheyAreAboutToWriteAndWhereAlone() {
        Caller writes = system(Callers.HEBEI, ClientScope.INTENTIONS_WRITE);
        assertThat(seenBy(writes)).as("reads").isZero();
        assertThat(seenBy(system(Callers.HEBEI, ClientScope.RECORDS_READ)))
                .as("not handed in yet")
                .isZero();
        current.does(Act.INTENTION_EDIT);
        try {
            assertThat(seenBy(writes)).isOne();
            assertThat(seenBy(system(Callers.BEIJING, ClientScope.INTENTIONS_WRITE)))
                    .isZero();
            assertThat(seenBy(system(Callers.HEBEI, ClientScope.LEDGER_WRITE))).isZero();
        } finally {
            current.does(Act.READ);
        }
        assertThat(seenBy(Caller.ANONYMOUS))
                .as("nothing is left on the connection")
                .isZero();
    }

    private static Caller system(String division, ClientScope scope) {
        Grant grant = new Grant(Role.API_CLIENT, null, division, null, List.of(division));
        return Caller.system(
                UUID.randomUUID(), "测试系统", false, List.of(grant), java.util.Set.of(scope), new Allowance(1, 1));
    }

    @Test
    void draftsShouldBeThereForTheirOwnersAlone() {
        assertThat(seenBy(Caller.ANONYMOUS)).isZero();
        assertThat(seenBy(person(Role.ORGANIZATION_MEMBER, lead))).isOne();
        assertThat(seenBy(person(Role.ORGANIZATION_MEMBER, UUID.randomUUID()))).isZero();
        assertThat(seenBy(person(Role.DEPARTMENT_REVIEWER, null, Callers.HEBEI)))
                .as("not handed in yet")
                .isZero();
        assertThat(seenBy(person(Role.SYSTEM_ADMINISTRATOR, null))).isZero();
        assertThat(seenBy(Caller.ANONYMOUS))
                .as("nothing is left on the connection")
                .isZero();
    }

    @Test
    void whatWasHandedInShouldBeThereForItsDepartments() {
        QuarkusTransaction.requiringNew().run(() -> {
            gate.open();
            sql.change(
                    "update intention set status = 'REJECTED', status_reason = 'x', category = 'FORUM', submitted_at = now() where id = ?",
                    draft);
        });
        assertThat(seenBy(person(Role.DEPARTMENT_REVIEWER, null, Callers.HEBEI)))
                .isOne();
        assertThat(seenBy(person(Role.DEPARTMENT_REVIEWER, null, Callers.COUNTRY)))
                .isOne();
        assertThat(seenBy(person(Role.ZONE_COORDINATOR, null, "110000", "120000", "130000")))
                .isOne();
        assertThat(seenBy(person(Role.DEPARTMENT_REVIEWER, null, Callers.BEIJING)))
                .isZero();
        assertThat(seenBy(person(Role.DEPARTMENT_REVIEWER, null, "130600"))).isZero();
    }

    @Test
    void nobodyShouldWriteForOthers() {
        Caller before = current.get();
        current.set(person(Role.ORGANIZATION_MEMBER, callers.organization(Callers.BEIJING)));
        try {
            assertThat(sql.change("update intention set title = 'x' where id = ?", draft))
                    .isZero();
            assertThat(sql.change("delete from intention where id = ?", draft)).isZero();
            assertThatThrownBy(() -> sql.change(
                            "insert into intention (id, title, status, year, lead_id, origin_division_code, search_text)"
                                    + " values (gen_random_uuid(), 'x', 'DRAFT', 2026, ?, '130000', 'x')",
                            lead))
                    .isInstanceOf(SqlException.class);
        } finally {
            current.set(before);
        }
    }

    @Test
    void openingShouldEndWithTheTransaction() {
        long opened = QuarkusTransaction.requiringNew().call(() -> {
            gate.open();
            return sql.one(SEEN, List.of(draft), Row::number).orElseThrow();
        });
        assertThat(opened).isOne();
        assertThat(seenBy(Caller.ANONYMOUS)).isZero();
        gate.open();
        assertThat(seenBy(Caller.ANONYMOUS))
                .as("outside a transaction it opens nothing")
                .isZero();
    }

    @Test
    void theServicesRoleShouldBeBound() {
        String powers =
                "select r.rolsuper or r.rolbypassrls or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and c.relowner = r.oid) from pg_roles r where r.rolname = current_user";
        assertThat(sql.one(powers, List.of(), Row::flag)).contains(false);
        assertThatThrownBy(() -> sql.change("insert into journal_head (name, pos, hash) values ('x', 0, '')"))
                .isInstanceOf(SqlException.class);
        assertThatThrownBy(() -> sql.change("create table mine (id int)")).isInstanceOf(SqlException.class);
    }

    @Test
    void searchesShouldStillFindTheirIndex() {
        List<String> plan = QuarkusTransaction.requiringNew().call(() -> {
            sql.one("select set_config('enable_seqscan', 'off', true)", List.of(), Row::text);
            return sql.all(
                    "explain select i.id from intention i join intention_search x on x.id = i.id"
                            + " where search_grams(x.search_text) @> search_grams('协同') and x.search_text like '%协同%'",
                    List.of(), Row::text);
        });
        assertThat(String.join("\n", plan)).contains("ix_intention_search").doesNotContain("Seq Scan");
    }

    /** A read outside a transaction borrows a connection that was told of somebody, and gives it back for everybody. */
    @Test
    void connectionsShouldForgetForWhomTheyWorked() {
        String officer = callers.officerToken(Callers.HEBEI);
        for (int i = 0; i < 5; i++) {
            callers.bearer(officer).get("/api/v1/intentions").then().statusCode(200);
            assertThat(sql.all("select coalesce(current_setting('tongxin.divisions', true), '')", List.of(), Row::text))
                    .containsExactly("");
        }
    }
}
