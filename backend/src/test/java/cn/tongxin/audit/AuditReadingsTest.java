package cn.tongxin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The same reading counts once a minute; another, or by another, each time. */
class AuditReadingsTest {

    private static final Instant NOON = Instant.parse("2026-10-04T12:00:00Z");

    private final AuditReadings readings = new AuditReadings();

    @Test
    void theSameReadingShouldBeNewOnceAMinute() {
        assertThat(readings.isNew("a {}", NOON)).isTrue();
        assertThat(readings.isNew("a {}", NOON.plusSeconds(59))).isFalse();
        assertThat(readings.isNew("a {}", NOON.plusSeconds(60))).isTrue();
        assertThat(readings.isNew("b {}", NOON.plusSeconds(60))).isTrue();
        assertThat(readings.isNew("a {act=return}", NOON.plusSeconds(60))).isTrue();
    }
}
