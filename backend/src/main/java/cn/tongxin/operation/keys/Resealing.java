package cn.tongxin.operation.keys;

import cn.tongxin.paging.SqlException;
import cn.tongxin.vault.SealedColumn;
import cn.tongxin.vault.Vault;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * After a start with older keys on the ring: seals all anew that lies under them, beside the requests, and tells how much. Stopped
 * midway, the next start goes on; several copies of the service share the work.
 */
@ApplicationScoped
public class Resealing {

    private static final Logger LOG = Logger.getLogger(Resealing.class);
    private static final int BATCH = 200;

    private final Vault vault;
    private final SealedTables tables;
    private final ResealService service;
    private volatile boolean stopping;

    Resealing(Vault vault, SealedTables tables, ResealService service) {
        this.vault = vault;
        this.tables = tables;
        this.service = service;
    }

    void start(@Observes StartupEvent event) {
        if (!vault.olderMarks().isEmpty()) {
            Thread.ofPlatform().name("resealing").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void run() {
        try {
            int values = reseal();
            List<String> held = vault.olderMarks().stream()
                    .filter(mark -> !tables.holding(mark).isEmpty())
                    .toList();
            LOG.infof(
                    "%d values sealed anew under the current keys; %s",
                    values,
                    held.isEmpty()
                            ? "nothing lies under " + vault.olderMarks() + " any more: those keys may go"
                            : "values still lie under " + held + ": the next start goes on");
        } catch (SqlException unreachable) {
            LOG.warnf("sealing anew waits for the next start: %s", unreachable.getMessage());
        }
    }

    /** Seals all anew that nobody is changing right now; returns how many values. */
    int reseal() {
        int values = 0;
        for (List<SealedColumn> columns : tables.tables()) {
            List<String> unreadable = new ArrayList<>();
            ResealService.Batch batch;
            do {
                batch = service.reseal(columns, unreadable, BATCH);
                values += batch.values();
                unreadable.addAll(batch.unreadable());
            } while (batch.rows() > 0 && !stopping);
        }
        return values;
    }
}
