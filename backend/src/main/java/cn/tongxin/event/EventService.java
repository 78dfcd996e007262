package cn.tongxin.event;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.WallGate;
import cn.tongxin.journal.History;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads events: drafts for the departments that run them, all others for everybody. */
@ApplicationScoped
public class EventService {

    private static final String KIND = "event";

    private final EventRepository events;
    private final JournalReader journal;
    private final WallGate wall;

    EventService(EventRepository events, JournalReader journal, WallGate wall) {
        this.events = events;
        this.journal = journal;
        this.wall = wall;
    }

    Page<EventSummary> list(EventFilter filter, Caller caller, PageRequest request) {
        return events.list(filter, caller, request);
    }

    /** @throws ProblemException NOT_FOUND, also of a draft that the caller may not know of */
    EventView read(UUID id, Caller caller) {
        EventView view = events.find(id).orElseThrow(() -> wall.absent(KIND, id));
        if (view.status() == EventStatus.DRAFT && !inside(id, caller)) {
            throw ProblemException.withheld();
        }
        return view;
    }

    History history(UUID id, Caller caller) {
        read(id, caller);
        return journal.history(RecordType.EVENT, id, inside(id, caller));
    }

    /** What the caller may do to the event as it stands. */
    EventSteps steps(UUID id, Caller caller) {
        EventStatus status = read(id, caller).status();
        List<EventHost> hosts = events.hosts(id);
        List<EventStep> steps = Arrays.stream(EventStep.values())
                .filter(step -> step.allowedFrom(status))
                .filter(step -> hosts.stream().anyMatch(host -> caller.may(step.act(), host.scope())))
                .toList();
        List<UUID> own = caller.organizations(Act.EVENT_REGISTER);
        boolean open = !own.isEmpty() && terms(id, caller).open();
        return new EventSteps(steps, open ? events.unregistered(id, own) : List.of());
    }

    /**
     * What a registration for the event must keep to.
     *
     * @throws ProblemException NOT_FOUND, also of a draft that the caller may not know of
     */
    public EventTerms terms(UUID id, Caller caller) {
        EventTerms terms = events.terms(id).orElseThrow(() -> wall.absent(KIND, id));
        if (terms.status() == EventStatus.DRAFT && !inside(id, caller)) {
            throw ProblemException.withheld();
        }
        return terms;
    }

    /** The same, for what follows from an act whose caller was checked. */
    public EventTerms termsOf(UUID id) {
        return events.terms(id).orElseThrow(ProblemException::notFound);
    }

    /** Whether the caller is of a department that runs it, or above one. */
    private boolean inside(UUID id, Caller caller) {
        return events.hosts(id).stream().anyMatch(host -> caller.may(Act.RECORD_SEE, host.scope()));
    }
}
