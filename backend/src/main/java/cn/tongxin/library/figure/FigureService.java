package cn.tongxin.library.figure;

import cn.tongxin.journal.History;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads figures; all of them are public. */
@ApplicationScoped
public class FigureService {

    private final FigureRepository figures;
    private final JournalReader journal;

    FigureService(FigureRepository figures, JournalReader journal) {
        this.figures = figures;
        this.journal = journal;
    }

    Page<FigureSummary> list(FigureFilter filter, PageRequest request) {
        return figures.list(filter, request);
    }

    /** @throws ProblemException NOT_FOUND */
    FigureView read(UUID id) {
        return figures.find(id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException NOT_FOUND */
    History history(UUID id) {
        read(id);
        return journal.history(RecordType.FIGURE, id);
    }
}
