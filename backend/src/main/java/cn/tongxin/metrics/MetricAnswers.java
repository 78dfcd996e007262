package cn.tongxin.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The last answers to anonymous callers: between two positions of the fold the numbers do not change. */
@ApplicationScoped
class MetricAnswers {

    private static final int MOST = 200;

    private final Map<Key, Metrics> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Metrics> eldest) {
            return size() > MOST;
        }
    };

    /** What was asked. */
    record Key(MetricDimensions dimensions, @Nullable Grouping grouping, Locale language) {}

    /** The answer at this position, computed when it is not the one that is kept. */
    Metrics of(Key key, long position, Supplier<Metrics> compute) {
        Metrics known;
        synchronized (kept) {
            known = kept.get(key);
        }
        if (known != null && known.position() == position) {
            return known;
        }
        Metrics fresh = compute.get();
        synchronized (kept) {
            kept.put(key, fresh);
        }
        return fresh;
    }
}
