package cn.tongxin.account.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final int FREE = 5;

    private static Tries after(int count) {
        return new Tries(count, NOW, null, null);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 30", "5, 60", "6, 120", "10, 1920", "11, 3600", "60, 3600"})
    void lockShouldDoubleUpToAnHour(int before, long seconds) {
        Tries more = after(before).more(GuessKind.NAME_AT_ADDRESS, FREE, NOW);

        assertThat(more.locked(NOW)).isEqualTo(seconds > 0);
        assertThat(more.locked(NOW.plusSeconds(seconds))).isFalse();
        assertThat(seconds == 0 || more.locked(NOW.plusSeconds(seconds - 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"50, 60", "51, 120", "53, 480", "54, 900", "99, 900"})
    void lockOfANameShouldStayShort(int count, long seconds) {
        Tries more = after(count - 1).more(GuessKind.NAME, 50, NOW);

        assertThat(more.lockedUntil()).isEqualTo(NOW.plusSeconds(seconds));
    }

    @Test
    void triesWhileLockedShouldNotMakeItLonger() {
        Tries locked = after(4).more(GuessKind.NAME_AT_ADDRESS, FREE, NOW);

        assertThat(locked.more(GuessKind.NAME_AT_ADDRESS, FREE, NOW.plusSeconds(10)))
                .isEqualTo(locked);
    }

    @Test
    void oldTriesShouldBeForgotten() {
        Tries next = after(9).more(GuessKind.NAME_AT_ADDRESS, FREE, NOW.plus(Duration.ofHours(25)));

        assertThat(next.count()).isOne();
        assertThat(next.lockedUntil()).isNull();
    }

    @Test
    void triesOfAnAddressShouldBeForgottenAfterAQuarterOfAnHour() {
        assertThat(after(59).more(GuessKind.ADDRESS, 60, NOW.plusSeconds(899)).locked(NOW.plusSeconds(900)))
                .isTrue();
        assertThat(after(59).more(GuessKind.ADDRESS, 60, NOW.plusSeconds(901)).count())
                .isOne();
    }

    @Test
    void tryGivenBackShouldTakeItsOwnLockWithIt() {
        Tries locked = after(4).more(GuessKind.NAME_AT_ADDRESS, FREE, NOW);

        assertThat(locked.givenBack(true)).isEqualTo(after(4));
        assertThat(locked.givenBack(false).locked(NOW)).isTrue();
    }

    @Test
    void successShouldEndTheSeriesAndBeRemembered() {
        Tries known = after(4).succeeded(NOW);

        assertThat(known.count()).isZero();
        assertThat(known.succeededWithin(Duration.ofDays(30), NOW.plus(Duration.ofDays(29))))
                .isTrue();
        assertThat(known.succeededWithin(Duration.ofDays(30), NOW.plus(Duration.ofDays(31))))
                .isFalse();
    }
}
