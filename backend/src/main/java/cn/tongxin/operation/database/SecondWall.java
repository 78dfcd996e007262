package cn.tongxin.operation.database;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Says at start where row security does not bind the service, because it signs in as a role that policies do not bind. */
@ApplicationScoped
class SecondWall {

    private static final Logger LOG = Logger.getLogger(SecondWall.class);
    private static final int EARLY = 50;
    private static final String UNBOUND = """
            select r.rolsuper or r.rolbypassrls or c.relowner = r.oid from pg_roles r, pg_class c
            where r.rolname = current_user and c.oid = 'intention'::regclass""";

    private final Sql sql;

    SecondWall(Sql sql) {
        this.sql = sql;
    }

    void look(@Observes @Priority(EARLY) StartupEvent event) {
        if (sql.one(UNBOUND, List.of(), Row::flag).orElseThrow()) {
            LOG.warn(
                    "The service signs in to PostgreSQL as a role that row security does not bind; give it a role of its own:"
                            + " docs/operations.md, A database of your own");
        }
    }
}
