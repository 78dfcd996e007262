package cn.tongxin.journal.live;

import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.limit.Origin;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who listens to what. What is sent to a topic goes to each of its listeners; nobody's reading is anybody else's wait. */
@ApplicationScoped
public class LiveStreams {

    private static final String RETRY_SECONDS = "30";

    private final LiveConfig config;
    private final CurrentCaller current;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    LiveStreams(LiveConfig config, CurrentCaller current) {
        this.config = config;
        this.current = current;
    }

    /** Streams would keep a shutdown from its end: they end when the machine asks the process to, before anything waits for them. */
    void start(@Observes StartupEvent event) {
        ended = false;
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("live-streams-end").unstarted(this::end));
    }

    void stop(@Observes ShutdownEvent event) {
        end();
    }

    private void end() {
        ended = true;
        listeners.forEach(Listener::end);
    }

    /** What a listener begins with, and up to where that goes. */
    public record Beginning(long position, List<LiveMessage> messages) {}

    /**
     * A stream of a topic for the caller: the beginning, then what is sent from then on, without a gap and without a repetition.
     *
     * @param beginning read after the stream has begun to listen
     * @throws ProblemException TOO_MANY_REQUESTS when the caller, or all together, have as many open as there may be
     */
    public Multi<LiveMessage> open(String topic, Supplier<Beginning> beginning) {
        Listener listener = new Listener(topic, whose());
        admit(listener);
        try {
            Beginning first = beginning.get();
            return Multi.createBy()
                    .concatenating()
                    .streams(
                            Multi.createFrom().iterable(first.messages()),
                            listener.messages().select().where(message -> message.position() > first.position()))
                    .onTermination()
                    .invoke(() -> listeners.remove(listener));
        } catch (RuntimeException failed) {
            listeners.remove(listener);
            throw failed;
        }
    }

    private synchronized void admit(Listener listener) {
        long own = listeners.stream()
                .filter(other -> other.whose().equals(listener.whose()))
                .count();
        if (own >= config.streamsPerCaller() || listeners.size() >= config.streams()) {
            throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS).withHeader("Retry-After", RETRY_SECONDS);
        }
        if (ended) {
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
        listeners.add(listener);
    }

    private String whose() {
        @Nullable UUID id = current.get().id();
        return id == null ? Origin.of(current.address()) : id.toString();
    }

    /** The topics that somebody listens to now. */
    public Set<String> topics() {
        return listeners.stream().map(Listener::topic).collect(Collectors.toUnmodifiableSet());
    }

    /** Only from an observer of {@link JournalAdvanced}: messages of a topic come in the order of the journal. */
    public void send(String topic, List<LiveMessage> messages) {
        listeners.stream()
                .filter(listener -> listener.topic().equals(topic))
                .forEach(listener -> messages.forEach(listener::hear));
    }

    void beat() {
        listeners.forEach(listener -> listener.hear(LiveMessage.BEAT));
    }

    /** How many streams are open, by topic. */
    public Map<String, Long> open() {
        return listeners.stream().collect(Collectors.groupingBy(Listener::topic, Collectors.counting()));
    }
}
