package cn.tongxin.call;

import cn.tongxin.call.form.Question;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.HostSight;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<Call, UUID> {

    private final Sql sql;
    private final Cursors cursors;

    CallRepository(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    /** Locked until the transaction ends, so that two steps at once are taken one after the other. */
    Optional<Call> forStep(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<CallSummary> list(CallFilter filter, Caller caller, PageRequest page) {
        Listing listing = Listing.of(CallSummary.COLUMNS, CallSummary.TABLES, "c.id")
                .countIn("call c")
                .whereIf(filter.zone(), "c.zone_code = ?")
                .whereIf(filter.year(), "c.year = ?")
                .whereIn(CallSummary.STATUS, filter.status())
                .whereIf(
                        filter.department(),
                        "exists (select 1 from call_department f where f.call_id = c.id and f.organization_id = ?)")
                .search(filter.q(), "c.search_text")
                .sorts(Sort.down("closesOn", "c.closes_on", "date"), Sort.down("year", "c.year", "int"));
        if (Boolean.TRUE.equals(filter.open())) {
            listing.where(CallSummary.STATUS + " = 'OPEN'");
        }
        HostSight.limit(listing, caller, "c.status <> 'DRAFT'", "call_department v where v.call_id = c.id");
        return listing.page(sql, cursors, page, CallSummary::from);
    }

    Optional<CallView> read(UUID id) {
        List<UUID> key = List.of(id);
        List<UUID> agreed = hosts(id).stream()
                .filter(CallHost::agreed)
                .map(CallHost::departmentId)
                .toList();
        List<Question> questions = questions(id);
        return sql.one(
                "select " + CallSummary.COLUMNS + " from " + CallSummary.TABLES + " where c.id = ?",
                key,
                row -> CallView.of(CallSummary.from(row), agreed, questions));
    }

    List<CallHost> hosts(UUID id) {
        return sql.all(
                "select " + CallHost.COLUMNS
                        + " from call_department h where h.call_id = ? and h.division_code is not null order by h.ordinal",
                List.of(id),
                CallHost::from);
    }

    private List<Question> questions(UUID id) {
        return sql.all(
                "select " + Question.COLUMNS + " from call_question q where q.call_id = ? order by q.number",
                List.of(id),
                Question::from);
    }

    /** The division of a department on the register; empty of anything else. */
    Optional<String> divisionOfDepartment(UUID id) {
        return sql.one(
                "select division_code from organization"
                        + " where id = ? and kind = 'DEPARTMENT' and merged_into_id is null and division_code is not null",
                List.of(id),
                Row::text);
    }

    /** Replaces what stands in tables beside the call's own; nobody but {@code agreed} has agreed to it then. */
    void write(
            UUID id, List<CallHost> hosts, List<String> divisions, List<Question> questions, @Nullable UUID account) {
        List.of("call_department", "call_division", "call_question")
                .forEach(table -> sql.change("delete from " + table + " where call_id = ?", id));
        int ordinal = 0;
        for (CallHost host : hosts) {
            ordinal++;
            sql.change(
                    "insert into call_department (call_id, organization_id, ordinal, division_code) values (?, ?, ?, ?)",
                    id,
                    host.departmentId(),
                    ordinal,
                    host.divisionCode());
            if (host.agreed()) {
                agree(id, host.departmentId(), account);
            }
        }
        divisions.forEach(
                code -> sql.change("insert into call_division (call_id, division_code) values (?, ?)", id, code));
        for (Question q : questions) {
            sql.change(
                    "insert into call_question (call_id, number, kind, prompt, help, required, unit, options) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    q.number(),
                    q.kind(),
                    q.prompt(),
                    q.help(),
                    q.required(),
                    q.unit(),
                    q.options());
        }
    }

    void agree(UUID id, UUID departmentId, @Nullable UUID account) {
        sql.change(
                "update call_department set agreed_at = now(), agreed_by = ? where call_id = ? and organization_id = ?",
                account,
                id,
                departmentId);
    }

    /** With all its parts; it is a draft, and nothing refers to it. */
    void discard(UUID id) {
        sql.change("delete from call_department where call_id = ?", id);
        deleteById(id);
        flush();
    }
}
