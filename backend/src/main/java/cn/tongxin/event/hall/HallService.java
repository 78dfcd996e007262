package cn.tongxin.event.hall;

import cn.tongxin.event.EventService;
import cn.tongxin.event.EventTerms;
import cn.tongxin.identity.Caller;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.live.LiveMessage;
import cn.tongxin.journal.live.LiveStreams;
import cn.tongxin.reference.EventRef;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The screen of an event's hall, at once and as it goes on. */
@ApplicationScoped
public class HallService {

    private final HallRepository halls;
    private final EventService events;
    private final JournalReader journal;
    private final LiveStreams streams;

    HallService(HallRepository halls, EventService events, JournalReader journal, LiveStreams streams) {
        this.halls = halls;
        this.events = events;
        this.journal = journal;
        this.streams = streams;
    }

    HallView read(UUID eventId, Caller caller) {
        return view(events.terms(eventId, caller));
    }

    /**
     * All that is on the screen and then what happens; for a listener that comes again, what it missed and then what happens.
     *
     * @param after the position that the listener had come to; null, or one that this journal has not reached: none
     */
    Multi<LiveMessage> follow(UUID eventId, @Nullable Long after, Caller caller) {
        EventTerms terms = events.terms(eventId, caller);
        return streams.open(topic(eventId), () -> {
            long head = journal.head().position();
            return after == null || after > head ? whole(terms) : missed(eventId, after, head);
        });
    }

    private LiveStreams.Beginning whole(EventTerms terms) {
        HallView view = view(terms);
        return new LiveStreams.Beginning(view.position(), List.of(new LiveMessage(view.position(), "hall", view)));
    }

    private LiveStreams.Beginning missed(UUID eventId, long after, long head) {
        List<LiveMessage> messages = new ArrayList<>(halls.since(eventId, after).stream()
                .filter(moved -> moved.position() <= head)
                .map(moved -> new LiveMessage(moved.position(), "signing", moved.signing()))
                .toList());
        messages.add(new LiveMessage(head, "counts", halls.counts(eventId)));
        return new LiveStreams.Beginning(head, messages);
    }

    /** The position first: what is sealed meanwhile is told again rather than not at all. */
    private HallView view(EventTerms terms) {
        long position = journal.head().position();
        return new HallView(
                position, new EventRef(terms.id(), terms.name()), halls.counts(terms.id()), halls.signings(terms.id()));
    }

    static String topic(UUID eventId) {
        return HallTopic.PREFIX + eventId;
    }
}
