package cn.tongxin.journal.live;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Objects;

/** Messages as server-sent events (WHATWG HTML, 9.2): the position is the event's id, which a browser sends back when it comes again. */
public final class LiveEvents {

    private LiveEvents() {}

    public static Multi<OutboundSseEvent> of(Multi<LiveMessage> messages, Sse sse) {
        return messages.map(message -> message.isBeat() ? beat(sse) : event(message, sse));
    }

    private static OutboundSseEvent event(LiveMessage message, Sse sse) {
        return sse.newEventBuilder()
                .id(Long.toString(message.position()))
                .name(message.name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Objects.requireNonNull(message.body()))
                .build();
    }

    private static OutboundSseEvent beat(Sse sse) {
        return sse.newEventBuilder().comment("").build();
    }
}
