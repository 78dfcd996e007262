package cn.tongxin.document;

import cn.tongxin.journal.History;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads documents; all of them are public. */
@ApplicationScoped
public class DocumentService {

    private final DocumentRepository documents;
    private final JournalReader journal;

    DocumentService(DocumentRepository documents, JournalReader journal) {
        this.documents = documents;
        this.journal = journal;
    }

    Page<DocumentView> list(PageRequest request) {
        return documents.list(request);
    }

    /** @throws ProblemException NOT_FOUND */
    DocumentView read(UUID id) {
        return documents.find(id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException NOT_FOUND */
    History history(UUID id) {
        read(id);
        return journal.history(RecordType.DOCUMENT, id);
    }
}
