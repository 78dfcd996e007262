package cn.tongxin.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The last answers to anonymous callers: between two positions of the fold the numbers do not change. */
@ApplicationScoped
class MetricAnswers {

    private static final int MOST = 200;
    private static final int TURNS = 16;

    private final Map<Key, Metrics> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Metrics> eldest) {
            return size() > MOST;
        }
    };

    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();

    /** What was asked. */
    record Key(MetricDimensions dimensions, @Nullable Grouping grouping, Locale language) {}

    /**
     * An answer that is exact to this position or a later one: kept, or computed. One at a time for equal questions, so that a crowd
     * after a change waits for one sum and not for a hundred.
     */
    Metrics of(Key key, long position, Supplier<Metrics> compute) {
        Metrics known = known(key);
        if (known != null && known.position() >= position) {
            return known;
        }
        synchronized (turns[Math.floorMod(key.hashCode(), turns.length)]) {
            Metrics meanwhile = known(key);
            if (meanwhile != null && meanwhile.position() >= position) {
                return meanwhile;
            }
            Metrics fresh = compute.get();
            synchronized (kept) {
                kept.put(key, fresh);
            }
            return fresh;
        }
    }

    private @Nullable Metrics known(Key key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }
}
