package cn.tongxin.audit.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.journal.Actor;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However many are refused, the rows are so many, and the rest is counted to the last one. */
class RefusalQuotaTest {

    private static final Instant NOON = Instant.parse("2026-10-04T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final RefusalQuota quota = new RefusalQuota(3, 5);

    private static Actor at(String address) {
        return new Actor(null, "anonymous", null, address);
    }

    private long admitted(Actor actor, int times) {
        return IntStream.range(0, times).filter(i -> quota.admits(actor, NOON)).count();
    }

    @Test
    void ofOneOriginTheFirstOfAMinuteShouldBeAdmittedAndTheRestCounted() {
        assertThat(admitted(at("192.0.2.1"), 10)).isEqualTo(3);
        assertThat(quota.ended(NOON.plusSeconds(59))).isEmpty();
        assertThat(quota.ended(LATER)).containsExactly(new LeftOut(at("192.0.2.1"), NOON, 7));
        assertThat(quota.ended(LATER)).isEmpty();
        assertThat(quota.admits(at("192.0.2.1"), LATER)).isTrue();
    }

    @Test
    void originsShouldNotTakeFromEachOther() {
        UUID account = UUID.randomUUID();
        assertThat(admitted(at("192.0.2.1"), 10)).isEqualTo(3);
        assertThat(admitted(new Actor(account, "zhang.wei", null, "192.0.2.1"), 2))
                .isEqualTo(2);
    }

    @Test
    void allTogetherShouldBeBoundedAndTheRestCounted() {
        long rows = IntStream.range(0, 1_000)
                .filter(i -> quota.admits(at("192.0.2." + i), NOON))
                .count();
        assertThat(rows).isEqualTo(5);
        assertThat(quota.ended(LATER)).singleElement().satisfies(rest -> {
            assertThat(rest.count()).isEqualTo(995);
            assertThat(rest.actor().name()).isEqualTo("various");
        });
    }

    @Test
    void anIpv6NetworkShouldBeOneOrigin() {
        assertThat(admitted(at("2001:db8:1:2::1"), 2)).isEqualTo(2);
        assertThat(admitted(at("2001:db8:1:2:ffff::9"), 5)).isEqualTo(1);
        assertThat(admitted(at("2001:db8:1:3::1"), 5)).isEqualTo(2);
    }

    @Test
    void whatIsLostShouldBeCounted() {
        quota.admits(at("192.0.2.1"), NOON);
        quota.lose();
        assertThat(quota.close()).singleElement().extracting(LeftOut::count).isEqualTo(1L);
    }
}
