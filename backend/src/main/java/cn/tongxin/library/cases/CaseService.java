package cn.tongxin.library.cases;

import cn.tongxin.journal.History;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads cases; all of them are public. */
@ApplicationScoped
public class CaseService {

    private final CaseRepository cases;
    private final JournalReader journal;

    CaseService(CaseRepository cases, JournalReader journal) {
        this.cases = cases;
        this.journal = journal;
    }

    Page<CaseSummary> list(CaseFilter filter, PageRequest request) {
        return cases.list(filter, request);
    }

    /** @throws ProblemException NOT_FOUND */
    CaseView read(UUID id) {
        return cases.find(id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException NOT_FOUND */
    History history(UUID id) {
        read(id);
        return journal.history(RecordType.CASE, id);
    }
}
