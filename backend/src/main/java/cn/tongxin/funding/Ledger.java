package cn.tongxin.funding;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.project.ProjectReach;
import cn.tongxin.project.ProjectService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may write in the ledger of a project, and for which place: members of its bodies, officers of its places, administrators. An
 * officer reports for places of the own region only.
 */
@ApplicationScoped
public class Ledger {

    private final ProjectService projects;
    private final Journal journal;
    private final Sql sql;

    Ledger(ProjectService projects, Journal journal, Sql sql) {
        this.projects = projects;
        this.journal = journal;
        this.sql = sql;
    }

    /**
     * What the caller reports, allowed and with references that lead somewhere.
     *
     * @throws ProblemException FORBIDDEN; RULE_VIOLATED at {@code /projectId} or {@code /divisionCode}
     */
    public LedgerReport open(
            UUID projectId, LocalDate onDate, @Nullable String divisionCode, @Nullable String evidence, Caller caller) {
        ProjectReach project = projects.reach(projectId, "/projectId");
        require(project, divisionCode, Act.LEDGER_REPORT, caller);
        if (divisionCode != null) {
            requireKnown("select true from division where code = ?", divisionCode, "/divisionCode");
            if (!projects.holds(projectId, divisionCode)) {
                throw ProblemException.rule(
                        "/divisionCode", ErrorCode.NOT_ALLOWED_VALUE, String.join(", ", project.placeCodes()));
            }
        }
        return new LedgerReport(
                projectId, onDate, divisionCode, evidence, caller.accountId(), project.sample() || caller.sample());
    }

    /**
     * Makes sure that a body of this id, if any, is on the register and not merged into another.
     *
     * @throws ProblemException RULE_VIOLATED at the pointer
     */
    public void requireBody(@Nullable UUID organizationId, String pointer) {
        if (organizationId != null) {
            requireKnown(
                    "select true from organization where id = ? and merged_into_id is null", organizationId, pointer);
        }
    }

    /**
     * Makes sure that the caller may take the record back.
     *
     * @throws ProblemException FORBIDDEN
     */
    public void requireReversal(LedgerEntry entry, Caller caller) {
        require(projects.reach(entry.projectId(), ""), entry.divisionCode(), Act.LEDGER_REVERSE, caller);
    }

    /** Writes the row of the journal for a record that is new. */
    public void note(RecordType type, LedgerEntry entry, String verb, Act act, Caller caller) {
        ProjectReach project = projects.reach(entry.projectId(), "");
        Scope scope =
                project.scope(caller, act, entry.divisionCode()).orElseGet(() -> project.scopeOf(entry.divisionCode()));
        Change change = Change.of(type, entry.id(), entry.version(), verb)
                .because(entry.reason())
                .fields(entry.state())
                .in(scope)
                .sample(entry.sample());
        journal.append(change, caller, act);
    }

    /** Whether the caller looks after the project, and so sees who reported. */
    public boolean inside(UUID projectId, Caller caller) {
        return !caller.anonymous() && projects.reach(projectId, "").allows(caller, Act.LEDGER_REPORT);
    }

    private static void require(ProjectReach project, @Nullable String divisionCode, Act act, Caller caller) {
        if (project.scope(caller, act, divisionCode).isEmpty()) {
            throw ProblemException.of(caller.anonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }

    private void requireKnown(String query, Object key, String pointer) {
        if (sql.one(query, List.of(key), Row::flag).isEmpty()) {
            throw ProblemException.rule(pointer, ErrorCode.UNKNOWN_REFERENCE);
        }
    }
}
