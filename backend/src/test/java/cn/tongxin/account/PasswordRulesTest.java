package cn.tongxin.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> NAMES = List.of("wangxiaoming", "王小明");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "a much better one",
                "窗外的雨停了一只猫走过来",
                "u-2026-x9-kQpZ7w",
                "tongxin horse battery staple"
            })
    void passwordThatIsHardToGuessShouldPass(String password) {
        assertThatCode(() -> PasswordRules.check("/newPassword", password, NAMES))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "password1234, GUESSABLE_PASSWORD",
        "P@ssw0rd2026!, GUESSABLE_PASSWORD",
        "ｐａｓｓｗｏｒｄ１２３４, GUESSABLE_PASSWORD",
        "abcdefghijklmnop, GUESSABLE_PASSWORD",
        "同心同心同心同心同心同心, PASSWORD_OF_NAMES",
        "tongxin-2026!, PASSWORD_OF_NAMES",
        "WangXiaoMing2026, PASSWORD_OF_NAMES",
        "王小明王小明tongxin, PASSWORD_OF_NAMES"
    })
    void passwordThatIsEasyToGuessShouldBeRefused(String password, String code) {
        assertThatThrownBy(() -> PasswordRules.check("/newPassword", password, NAMES))
                .hasMessageContaining(code);
    }

    @Test
    void longPasswordShouldNotTakeLongToJudge() {
        String hard = "aA4@sS5$tT7+1!lLiIeE3oO0".repeat(6).substring(0, 128);

        org.assertj.core.api.Assertions.assertThatCode(() -> PasswordRules.check("/newPassword", hard, NAMES))
                .doesNotThrowAnyException();
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> PasswordRules.check("/newPassword", hard, NAMES));
    }
}
