package cn.tongxin.identity;

import cn.tongxin.paging.Sql;
import cn.tongxin.paging.SqlException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Forgets, once an hour, what need not be kept: retry keys after a day, sessions and tokens that have ended, tries to sign in, the
 * usage of systems after a year, addresses of invitations that have expired.
 */
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    private final Sql sql;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("housekeeping").daemon().factory());

    Housekeeping(Sql sql) {
        this.sql = sql;
    }

    void start(@Observes StartupEvent event) {
        clock.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.HOURS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void tidy() {
        try {
            forget();
        } catch (SqlException unreachable) {
            LOG.warnf("housekeeping waits: %s", unreachable.getMessage());
        }
    }

    /** In small pieces, so that no writer waits. */
    void forget() {
        int forgotten;
        do {
            forgotten = sql.change("""
                    delete from idempotency_key where (caller, key) in
                        (select caller, key from idempotency_key where created_at < now() - interval '24 hours' limit 1000)""");
        } while (forgotten > 0);
        sql.change("delete from session where expires_at < now()");
        // where a name was used with success is known for 30 days (account.guess)
        sql.change("""
                delete from sign_in_guess where since < now() - interval '1 day' and coalesce(locked_until < now(), true)
                and coalesce(succeeded_at < now() - interval '30 days', true)""");
        sql.change("delete from api_client_token where expires_at < now()");
        sql.change("delete from api_client_usage where day < current_date - 400");
        sql.change("update invitation set email_sealed = null where expires_at < now() and email_sealed is not null");
    }
}
