package cn.tongxin.event;

import cn.tongxin.journal.History;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads events; all of them are public. */
@ApplicationScoped
public class EventService {

    private final EventRepository events;
    private final JournalReader journal;

    EventService(EventRepository events, JournalReader journal) {
        this.events = events;
        this.journal = journal;
    }

    Page<EventSummary> list(EventFilter filter, PageRequest request) {
        return events.list(filter, request);
    }

    /** @throws ProblemException NOT_FOUND */
    EventView read(UUID id) {
        return events.find(id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException NOT_FOUND */
    History history(UUID id) {
        read(id);
        return journal.history(RecordType.EVENT, id);
    }
}
