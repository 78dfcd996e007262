package cn.tongxin.operation.sample;

import cn.tongxin.account.SampleAccounts;
import cn.tongxin.identity.Role;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.WallGate;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.operation.records.JournalFields;
import cn.tongxin.operation.records.RecordTable;
import cn.tongxin.operation.records.References;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds the sample data, and takes it all away again. */
@ApplicationScoped
public class SampleDataService {

    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final Set<String> BODIES = Set.of("organizationId", "leadId");

    private final RecordTable table;
    private final SampleAccounts accounts;
    private final Journal journal;
    private final Sql sql;
    private final WallGate wall;

    SampleDataService(RecordTable table, SampleAccounts accounts, Journal journal, Sql sql, WallGate wall) {
        this.table = table;
        this.accounts = accounts;
        this.journal = journal;
        this.sql = sql;
        this.wall = wall;
    }

    /**
     * Adds bodies, accounts and records in every state, dated from today.
     *
     * @param actor whom the journal names
     * @throws ProblemException STATE_CONFLICT when there is sample data already
     */
    @Transactional
    public SampleDataView add(String actor) {
        wall.open();
        sql.all("select pg_advisory_xact_lock(hashtext('sample data'))", List.of(), row -> row);
        if (present()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        References references = new References();
        List<SampleAccountView> opened = new ArrayList<>();
        int records = 0;
        for (SampleFile.Entry entry : new SampleFile(Clock.systemDefaultZone()).read()) {
            String id = RecordTable.newId();
            ObjectNode content = references.resolve(entry.content());
            references.put(entry.key(), id);
            if (entry.kind() == SampleKind.ACCOUNT) {
                opened.add(open(UUID.fromString(id), content));
            } else {
                table.insert(entry.kind().shape, id, content);
                records++;
            }
            boolean visible = entry.kind().visible(content.path("status").asText());
            tell(entry.kind(), id, 0, "add", JournalFields.ofNew(content), visible, scope(content), actor);
        }
        return new SampleDataView(records, opened);
    }

    /**
     * Takes away every record that is marked as a sample, also those that sample accounts have made since.
     *
     * @param actor whom the journal names
     * @throws ProblemException STATE_CONFLICT when something that is no sample stands on one, for example a signing with a sample body
     */
    @Transactional
    public SampleRemoval remove(String actor) {
        wall.open();
        int removed = 0;
        SampleKind[] kinds = SampleKind.values();
        try {
            for (int i = kinds.length - 1; i >= 0; i--) {
                removed += remove(kinds[i], actor);
            }
        } catch (SqlException e) {
            if (e.getCause() instanceof SQLException cause && FOREIGN_KEY_VIOLATION.equals(cause.getSQLState())) {
                throw ProblemException.of(ProblemType.STATE_CONFLICT);
            }
            throw e;
        }
        return new SampleRemoval(removed);
    }

    boolean present() {
        return sql.one(
                        "select exists (select 1 from organization where sample) or exists (select 1 from account where sample)",
                        List.of(),
                        Row::flag)
                .orElseThrow();
    }

    private SampleAccountView open(UUID id, ObjectNode content) {
        String username = content.get("username").asText();
        String displayName = content.get("displayName").asText();
        List<Role> roles = new ArrayList<>();
        content.get("roles").forEach(role -> roles.add(Role.valueOf(role.asText())));
        UUID organization = content.has("organizationId")
                ? UUID.fromString(content.get("organizationId").asText())
                : null;
        String division = content.path("divisionCode").asText(null);
        String zone = content.path("zoneCode").asText(null);
        String password = accounts.open(id, username, displayName, roles, organization, division, zone);
        return new SampleAccountView(username, password, displayName, roles);
    }

    private int remove(SampleKind kind, String actor) {
        String samples = "(select id from %s where sample)".formatted(kind.shape.table());
        kind.links().forEach(link -> sql.change("delete from %s in %s".formatted(link, samples)));
        String status = kind.shape.fields().contains("status") ? "status" : "''";
        List<Removed> rows = sql.all(
                "delete from %s where sample returning id, version, %s".formatted(kind.shape.table(), status),
                List.of(),
                Removed::from);
        for (Removed row : rows) {
            tell(
                    kind,
                    row.id(),
                    row.version() + 1,
                    "remove",
                    Map.of(),
                    kind.visible(row.status()),
                    Scope.of(List.of(), null),
                    actor);
        }
        return rows.size();
    }

    private record Removed(String id, int version, String status) {
        static Removed from(Row row) {
            return new Removed(row.text(), row.integer(), row.text());
        }
    }

    private void tell(
            SampleKind kind,
            String id,
            int version,
            String act,
            Map<String, @Nullable Object> fields,
            boolean visible,
            Scope scope,
            String actor) {
        journal.append(new Change(kind.recordType(), id, version, act, null, fields, visible, scope, true), actor);
    }

    /** The bodies that an entry names, and its place. */
    private static Scope scope(ObjectNode content) {
        Set<UUID> bodies = new LinkedHashSet<>();
        for (String field : BODIES) {
            for (JsonNode value : content.findValues(field)) {
                bodies.add(UUID.fromString(value.asText()));
            }
        }
        String origin = content.path("originDivisionCode").asText(null);
        return Scope.of(bodies, origin == null ? content.path("divisionCode").asText(null) : origin);
    }
}
