package cn.tongxin.organization.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of a value. */
class MaskTest {

    @ParameterizedTest
    @CsvSource({"张三, 张*", "张三丰, 张*", "欧阳修, 欧*", "𠮷田, 𠮷*", "John Smith, J*", "张, 张*"})
    void nameShouldShowItsFirstCharacter(String name, String masked) {
        assertThat(Mask.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"zhang@example.org, z***@example.org", "z@example.org, z***@example.org"})
    void emailShouldShowItsFirstCharacterAndItsDomain(String email, String masked) {
        assertThat(Mask.email(email)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"0200000009000012345, ****2345", "6222 0200 1234 5678 901, ****8901", "12345678, ****5678"})
    void accountNumberShouldShowItsLastFourDigits(String number, String masked) {
        assertThat(Mask.accountNumber(number)).isEqualTo(masked);
    }
}
