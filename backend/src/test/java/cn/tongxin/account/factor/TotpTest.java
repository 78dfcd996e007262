package cn.tongxin.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the last six of the eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082, 1",
        "1111111109, 081804, 37037036",
        "1111111111, 050471, 37037037",
        "1234567890, 005924, 41152263",
        "2000000000, 279037, 66666666",
        "20000000000, 353130, 666666666"
    })
    void codeShouldBeAsPublished(long second, String code, long step) {
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second), 0)).hasValue(step);
    }

    @ParameterizedTest
    @CsvSource({"-30, true", "0, true", "30, true", "-60, false", "60, false"})
    void clocksShouldDifferByOneStepAtMost(long difference, boolean good) {
        Instant now = Instant.ofEpochSecond(1_111_111_111L + difference);

        assertThat(Totp.step(SECRET, "050471", now, 0).isPresent()).isEqualTo(good);
    }

    @Test
    void usedStepsShouldBeUsedUp() {
        Instant now = Instant.ofEpochSecond(1_111_111_111L);

        assertThat(Totp.step(SECRET, "050471", now, 37_037_037L)).isEmpty();
        assertThat(Totp.step(SECRET, "050471", now, 37_037_036L)).isPresent();
    }

    @Test
    void secretShouldBeWrittenInBase32() {
        assertThat(Totp.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.drawSecret()).hasSize(20).isNotEqualTo(Totp.drawSecret());
    }
}
