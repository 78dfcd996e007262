package cn.tongxin.audit;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps in the trail that the trail was read: who watches is watched. */
@ApplicationScoped
public class AuditReadingService {

    private static final String TRAIL = "audit";

    private final Journal journal;
    private final AuditReadings readings = new AuditReadings();

    AuditReadingService(Journal journal) {
        this.journal = journal;
    }

    /** Notes a reading, unless the caller has read the same within a minute. */
    @Transactional
    void read(Map<String, @Nullable Object> asked, Caller caller) {
        if (readings.isNew(caller.id() + " " + asked, Instant.now())) {
            append("read-audit", asked, caller);
        }
    }

    /** Notes an export, each. */
    @Transactional
    void export(Map<String, @Nullable Object> asked, Caller caller) {
        append("export-audit", asked, caller);
    }

    private void append(String act, Map<String, @Nullable Object> asked, Caller caller) {
        journal.append(Change.ofAccess(TRAIL, act).fields(asked), caller, Act.AUDIT_READ);
    }
}
