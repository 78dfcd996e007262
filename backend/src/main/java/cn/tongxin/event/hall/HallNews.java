package cn.tongxin.event.hall;

import cn.tongxin.journal.RecordType;
import cn.tongxin.journal.live.FollowedChange;
import cn.tongxin.journal.live.JournalAdvanced;
import cn.tongxin.journal.live.LiveMessage;
import cn.tongxin.journal.live.LiveStreams;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Turns rows of the journal into what the screens of open halls are told: read once for each hall, however many look at it. */
@ApplicationScoped
class HallNews {

    private final HallRepository halls;
    private final LiveStreams streams;
    private final ObjectMapper json;

    HallNews(HallRepository halls, LiveStreams streams, ObjectMapper json) {
        this.halls = halls;
        this.streams = streams;
        this.json = json;
    }

    void tell(@Observes JournalAdvanced journal) {
        Set<UUID> open = HallTopic.events(streams.topics());
        if (open.isEmpty()) {
            return;
        }
        Map<UUID, Long> signings = new HashMap<>();
        Set<UUID> recounted = new HashSet<>();
        for (FollowedChange change : journal.changes()) {
            if (change.type() == RecordType.SIGNING && change.visible()) {
                signings.put(UUID.fromString(change.recordId()), change.position());
            } else if (change.type() == RecordType.EVENT_REGISTRATION) {
                recounted.add(event(change));
            } else if (change.type() == RecordType.INTENTION) {
                recounted.addAll(open);
            }
        }
        Map<UUID, List<LiveMessage>> news = new HashMap<>();
        if (!signings.isEmpty()) {
            halls.of(signings.keySet(), open).stream()
                    .sorted(java.util.Comparator.comparing(
                            moved -> signings.get(moved.signing().id())))
                    .forEach(moved -> news.computeIfAbsent(moved.eventId(), id -> new ArrayList<>())
                            .add(new LiveMessage(signings.get(moved.signing().id()), "signing", moved.signing())));
        }
        recounted.addAll(news.keySet());
        recounted.retainAll(open);
        for (UUID hall : recounted) {
            List<LiveMessage> messages = news.computeIfAbsent(hall, id -> new ArrayList<>());
            messages.add(new LiveMessage(journal.position(), "counts", halls.counts(hall)));
            streams.send(HallService.topic(hall), messages);
        }
    }

    private UUID event(FollowedChange change) {
        try {
            return UUID.fromString(
                    json.readTree(change.changed()).path("eventId").asText());
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
