package cn.tongxin.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which readings of the trail are new: the same one within a minute is a page turned, or a screen that looks again. */
final class AuditReadings {

    private static final Duration SAME = Duration.ofMinutes(1);

    /** Oldest first. */
    private final Map<String, Instant> noted = new LinkedHashMap<>();

    synchronized boolean isNew(String reading, Instant now) {
        Iterator<Instant> oldest = noted.values().iterator();
        while (oldest.hasNext() && !oldest.next().isAfter(now.minus(SAME))) {
            oldest.remove();
        }
        return noted.putIfAbsent(reading, now) == null;
    }
}
