package cn.tongxin.library.policy;

import cn.tongxin.journal.History;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads policies; all of them are public. */
@ApplicationScoped
public class PolicyService {

    private final PolicyRepository policies;
    private final JournalReader journal;

    PolicyService(PolicyRepository policies, JournalReader journal) {
        this.policies = policies;
        this.journal = journal;
    }

    Page<PolicySummary> list(PolicyFilter filter, PageRequest request) {
        return policies.list(filter, request);
    }

    /** @throws ProblemException NOT_FOUND */
    PolicyView read(UUID id) {
        return policies.find(id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException NOT_FOUND */
    History history(UUID id) {
        read(id);
        return journal.history(RecordType.POLICY, id);
    }
}
