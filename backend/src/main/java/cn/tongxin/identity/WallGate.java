package cn.tongxin.identity;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Opens the second wall for one transaction: for work of the service itself, such as loading facts, and for what follows from an
 * act whose caller has been checked.
 */
@ApplicationScoped
public class WallGate {

    private final Sql sql;

    WallGate(Sql sql) {
        this.sql = sql;
    }

    /**
     * What to answer where a record was not found: the same in either case, and a refusal where it lies behind the wall.
     *
     * @param kind its table
     */
    public ProblemException absent(String kind, UUID id) {
        return sql.one("select lies_behind_wall(?, ?)", List.of(kind, id), Row::flag)
                        .orElseThrow()
                ? ProblemException.withheld()
                : ProblemException.notFound();
    }

    /** From here to the end of the transaction; outside one it opens nothing. */
    public void open() {
        sql.one("select set_config('tongxin.reach', 'all', true)", List.of(), Row::text);
    }
}
