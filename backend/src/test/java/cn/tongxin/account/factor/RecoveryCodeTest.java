package cn.tongxin.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {

    @Test
    void tenShouldBeDrawnAndNoTwoAlike() {
        assertThat(RecoveryCode.draw())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7wq-3m10-t0vd-e8rb", "K7WQ 3M10 T0VD E8RB", "k7wq3mlot0vde8rb", "k7wq-3mio-tovd-e8rb"})
    void codeShouldFitHoweverItIsTyped(String typed) {
        assertThat(RecoveryCode.hash(typed)).isEqualTo(RecoveryCode.hash("k7wq-3m10-t0vd-e8rb"));
    }
}
