package cn.tongxin.identity;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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

    /** From here to the end of the transaction; outside one it opens nothing. */
    public void open() {
        sql.one("select set_config('tongxin.reach', 'all', true)", List.of(), Row::text);
    }
}
