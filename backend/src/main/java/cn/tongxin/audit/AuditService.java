package cn.tongxin.audit;

import cn.tongxin.audit.refusal.Refusals;
import cn.tongxin.identity.Caller;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.Sealer;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trail for the audit administrator. Each reading is itself kept, before it is answered. */
@ApplicationScoped
public class AuditService {

    private final AuditRepository trail;
    private final AuditReadingService readings;
    private final Anchors anchors;
    private final AuditConfig config;
    private final Refusals refusals;
    private final Sealer sealer;
    private final JournalReader journal;
    private final ObjectMapper json;

    AuditService(
            AuditRepository trail,
            AuditReadingService readings,
            Anchors anchors,
            AuditConfig config,
            Refusals refusals,
            Sealer sealer,
            JournalReader journal,
            ObjectMapper json) {
        this.trail = trail;
        this.readings = readings;
        this.anchors = anchors;
        this.config = config;
        this.refusals = refusals;
        this.sealer = sealer;
        this.journal = journal;
        this.json = json;
    }

    /** What the filter asks for, newest first, up to now. */
    public AuditPage list(AuditFilter filter, PageRequest request, Caller caller) {
        readings.read(filter.asked(), caller);
        seal();
        Page<AuditEntry> page = trail.list(filter, request);
        return new AuditPage(page.items(), page.nextCursor(), page.total(), journal.head());
    }

    /** @throws ProblemException NOT_FOUND beyond the end */
    public AuditEntry read(long position, Caller caller) {
        Map<String, @Nullable Object> asked = Map.of("position", position);
        readings.read(asked, caller);
        return trail.find(position).orElseThrow(ProblemException::notFound);
    }

    /** How far the chain reaches, and how far it was last proved. */
    public AuditChain chain() {
        seal();
        JournalReader.Head head = journal.head();
        return new AuditChain(head, trail.since().orElse(null), config.keptDays(), anchors.last(trail));
    }

    /** All that the filter asks for, up to now, to be written out. */
    AuditExport export(AuditFormat format, AuditFilter filter, Caller caller) {
        Map<String, @Nullable Object> asked = filter.asked();
        asked.put("format", format.name());
        readings.export(asked, caller);
        seal();
        return new AuditExport(format, page -> trail.list(filter, page), json.writerFor(AuditEntry.class));
    }

    private void seal() {
        refusals.writeNow();
        sealer.sealNow();
    }
}
