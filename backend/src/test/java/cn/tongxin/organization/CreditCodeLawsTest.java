package cn.tongxin.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.organization.CreditCodeCheck.FailedCheck;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the two checks promise, for all codes. */
class CreditCodeLawsTest {

    @Property
    void completedCodeShouldPassBothChecks(@ForAll("codes") CreditCode code) {
        CreditCodeCheck check = CreditCodeCheck.of(code.value());

        assertThat(check.valid()).isTrue();
        assertThat(check.expectedOrganizationCharacter()).isNull();
    }

    @Property
    void oneWrongCharacterShouldBeFound(
            @ForAll("codes") CreditCode code, @ForAll @IntRange(max = 17) int at, @ForAll("characters") char wrong) {
        Assume.that(code.value().charAt(at) != wrong);

        CreditCodeCheck check = CreditCodeCheck.of(
                code.value().substring(0, at) + wrong + code.value().substring(at + 1));

        assertThat(check.failedCheck()).isEqualTo(FailedCheck.CHECK_CHARACTER);
    }

    @Property
    void twoNeighboursSwappedShouldBeFound(@ForAll("codes") CreditCode code, @ForAll @IntRange(max = 16) int at) {
        String value = code.value();
        Assume.that(value.charAt(at) != value.charAt(at + 1));

        String swapped = value.substring(0, at) + value.charAt(at + 1) + value.charAt(at) + value.substring(at + 2);

        assertThat(CreditCodeCheck.of(swapped).failedCheck()).isEqualTo(FailedCheck.CHECK_CHARACTER);
    }

    @Property
    void expectedCharacterShouldMakeItRight(@ForAll("codes") CreditCode code, @ForAll("characters") char wrong) {
        String first17 = code.value().substring(0, 17);
        CreditCodeCheck check = CreditCodeCheck.of(first17 + wrong);
        Assume.that(!check.valid());

        assertThat(CreditCodeCheck.of(first17 + check.expectedCharacter()).valid())
                .isTrue();
    }

    @Property
    void normalizingTwiceShouldChangeNothing(@ForAll String typed) {
        String once = CreditCodeText.normalize(typed);

        assertThat(CreditCodeText.normalize(once)).isEqualTo(once);
    }

    @Property
    void anyTextShouldBeAnswered(@ForAll String typed) {
        CreditCodeCheck check = CreditCodeCheck.of(typed);

        assertThat(check.valid()).isEqualTo(check.failure().isEmpty());
        assertThat(check.input()).isEqualTo(typed);
    }

    @Provide
    Arbitrary<CreditCode> codes() {
        Arbitrary<String> divisions = Arbitraries.strings().numeric().ofLength(6);
        Arbitrary<String> bodies =
                Arbitraries.strings().withChars(CreditCode.ALPHABET).ofLength(8);
        return Combinators.combine(Arbitraries.of("51", "52", "53", "11", "91", "G1", "Y1"), divisions, bodies)
                .as((kind, division, body) -> CreditCode.complete(kind + division + body));
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of(
                CreditCode.ALPHABET.chars().mapToObj(c -> (char) c).toList());
    }
}
