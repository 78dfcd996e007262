package cn.tongxin.organization.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers as they are written, the one form that equal numbers share, and what is shown of them. */
class TelephoneTest {

    @ParameterizedTest
    @CsvSource({
        "13800135678, 13800135678, 138****5678",
        "138 0013 5678, 13800135678, 138****5678",
        "138-0013-5678, 13800135678, 138****5678",
        "+8613800135678, 13800135678, 138****5678",
        "+86 138-0013-5678, 13800135678, 138****5678",
        "010-65581234, 01065581234, 010****1234",
        "(010)6558 1234, 01065581234, 010****1234",
        "010 6558 1234-801, 01065581234, 010****1234",
        "01065581234转8, 01065581234, 010****1234",
        "+86 10 65581234, 01065581234, 010****1234",
        "0311-86661234, 031186661234, 031****1234",
        "0312-5661234-12, 03125661234, 031****1234",
        "+86-312-5661234, 03125661234, 031****1234",
        "400-123-4567, 4001234567, 400****4567",
        "8008101234, 8008101234, 800****1234",
        "+852 2345 6789, +85223456789, +852****6789",
        "+853-2871-1234, +85328711234, +853****1234"
    })
    void numberShouldBeTakenAndBroughtToOneForm(String written, String normal, String masked) {
        assertThat(written).matches(Telephone.FORM);
        assertThat(Telephone.normal(written)).isEqualTo(normal);
        assertThat(Mask.telephone(written)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "12800135678",
                "1380013567",
                "138001356789",
                "65581234",
                "0065581234",
                "010-655812",
                "010-65581234-",
                "01-65581234",
                "+1 202 555 0100",
                "+852 2345 678",
                "１３８００１３５６７８",
                "13800135678 ",
                "13800135678\n",
                "138----0013-5678",
                "tel:13800135678"
            })
    void whatIsNoNumberShouldBeRefused(String written) {
        assertThat(written).doesNotMatch(Telephone.FORM);
    }
}
