package cn.tongxin.audit.refusal;

import cn.tongxin.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Writes refusals into the journal. The requests themselves were rolled back, if they had begun anything. */
@ApplicationScoped
public class RefusalService {

    private final Journal journal;

    RefusalService(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    void write(List<Refusal> refusals, List<LeftOut> leftOut) {
        refusals.forEach(refusal -> journal.append(refusal.change(), refusal.actor()));
        leftOut.forEach(rest -> journal.append(rest.change(), rest.actor()));
    }
}
