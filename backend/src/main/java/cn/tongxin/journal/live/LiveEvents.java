package cn.tongxin.journal.live;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Messages as server-sent events (WHATWG HTML, 9.2): the position is the event's id, which a browser sends back when it comes again. */
public final class LiveEvents {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private LiveEvents() {}

    /**
     * The position that a listener had come to.
     *
     * @throws ProblemException INVALID_REQUEST when the header is no id of ours
     */
    public static @Nullable Long position(@Nullable String lastEventId) {
        if (lastEventId == null) {
            return null;
        }
        if (!POSITION.matcher(lastEventId).matches()) {
            throw ProblemException.invalid("Last-Event-ID", ErrorCode.WRONG_FORMAT, "1024");
        }
        return Long.valueOf(lastEventId);
    }

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
