package cn.tongxin.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxin.organization.CreditCodeCheck.FailedCheck;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** 北京理工大学教育基金会, printed in public material. */
    private static final String VALID = "53100000500021676K";

    @ParameterizedTest
    @MethodSource("valid")
    void printedCodeShouldPassBothChecks(JsonNode vector) {
        CreditCodeCheck check = CreditCodeCheck.of(vector.get("code").asText());

        assertThat(check.valid()).isTrue();
        assertThat(check.expectedCharacter()).isNull();
        assertThat(check.expectedOrganizationCharacter()).isNull();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void printedCodeShouldNameBodyAndDivision(JsonNode vector) {
        CreditCode code = new CreditCode(vector.get("code").asText());

        CreditCodeBody body = code.body().orElseThrow();
        assertThat(body.department()).isEqualTo(vector.get("department").asText());
        assertThat(body.category()).isEqualTo(vector.get("category").asText());
        assertThat(code.divisionCode()).isEqualTo(vector.get("division").asText());
        assertThat(CreditCode.checkCharacter(code.value()))
                .isEqualTo(vector.get("check").asText().charAt(0));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void codePrintedWrongShouldFail(JsonNode vector) {
        CreditCodeCheck check = CreditCodeCheck.of(vector.get("code").asText());

        assertThat(check.failedCheck())
                .isEqualTo(
                        vector.get("code").asText().length() == 18 ? FailedCheck.CHECK_CHARACTER : FailedCheck.LENGTH);
    }

    @ParameterizedTest
    @CsvSource({"91350100M000100Y4A, 3", "531000005000074012, D", "53100000500020462H, K"})
    void wrongCheckCharacterShouldBeToldWithTheRightOne(String code, String expected) {
        CreditCodeCheck check = CreditCodeCheck.of(code);

        assertThat(check.failedCheck()).isEqualTo(FailedCheck.CHECK_CHARACTER);
        assertThat(check.expectedCharacter()).isEqualTo(expected);
    }

    @Test
    void wrongOrganizationCodeShouldOnlyWarn() {
        CreditCodeCheck check = CreditCodeCheck.of("9111000012345678AU");

        assertThat(check.valid()).isTrue();
        assertThat(check.expectedOrganizationCharacter()).isEqualTo("8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "53100000500021676k",
                " 53100000-50002167-6K\n",
                "５３１０００００５０００２１６７６Ｋ",
                "5310 0000 5000 2167 6K",
                "53100000—50002167‑6K",
                "53100000\u200b500021676K\ufeff",
                "53100000·500021676−K",
                "𝟝𝟛𝟙𝟘𝟘𝟘𝟘𝟘𝟝𝟘𝟘𝟘𝟚𝟙𝟞𝟟𝟞𝕂",
                "53100000_500021676K"
            })
    void formOfTypingShouldNotMatter(String typed) {
        assertThat(CreditCodeCheck.of(typed).normalized()).isEqualTo(VALID);
        assertThat(CreditCode.parse(typed, "/creditCode")).isEqualTo(new CreditCode(VALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "5", "53100000500021676", "53100000500021676KK", "--", "ﷺ", "\u0000"})
    void wrongLengthShouldBeToldFirst(String typed) {
        assertThat(CreditCodeCheck.of(typed).failedCheck()).isEqualTo(FailedCheck.LENGTH);
    }

    @ParameterizedTest
    @CsvSource({
        "5310000O500021676K, 8, O",
        "S3100000500021676K, 1, S",
        "53100000500021676I, 18, I",
        "5310000050002167京K, 17, 京",
        "5310000050002167𠮷K, 17, 𠮷",
        "53100000500021676𠮷, 18, 𠮷",
        "531000005000216;6K, 16, ;",
        "53100000500021676ß, 18, ß"
    })
    void foreignCharacterShouldBeNamedWithItsPlace(String typed, int place, String wrong) {
        CreditCodeCheck check = CreditCodeCheck.of(typed);

        CreditCodeCheck.Failure failure = check.failure().orElseThrow();
        assertThat(failure.code()).isEqualTo(ErrorCode.CREDIT_CODE_ALPHABET);
        assertThat(failure.arguments()).containsExactly(place, wrong);
        assertThat(check.readable()).isFalse();
    }

    @Test
    void wrongLastCharacterShouldBeToldWithTheRightOneEvenIfForeign() {
        assertThat(CreditCodeCheck.of("53100000500021676I").expectedCharacter()).isEqualTo("K");
    }

    @Test
    void hugeInputShouldBeAnsweredLikeAnyOther() {
        assertThat(CreditCodeCheck.of("ﷺ".repeat(100_000)).failedCheck()).isEqualTo(FailedCheck.LENGTH);
    }

    @Test
    void parseShouldNameTheFailedCheckAtItsPlace() {
        assertThatThrownBy(() -> CreditCode.parse("53100000500020462H", "/creditCode"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.RULE_VIOLATED);
                    assertThat(problem.violations()).singleElement().satisfies(violation -> {
                        assertThat(violation.pointer()).isEqualTo("/creditCode");
                        assertThat(violation.code()).isEqualTo(ErrorCode.CREDIT_CODE_CHECK_CHARACTER);
                        assertThat(violation.arguments()).containsExactly("K", "H");
                    });
                });
    }

    @Test
    void valueShouldBeValidAndNormalized() {
        assertThatThrownBy(() -> new CreditCode("53100000500021676k")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CreditCode("53100000500020462H")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"51, SOCIAL_GROUP", "52, SOCIAL_SERVICE_INSTITUTION", "53, FOUNDATION"})
    void firstTwoCharactersShouldNameTheType(String prefix, OrganizationType type) {
        assertThat(CreditCode.complete(prefix + "11000050200005").type()).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "59", "91", "G1"})
    void otherBodiesShouldHaveNoType(String prefix) {
        assertThat(CreditCode.complete(prefix + "11000050200005").type()).isEmpty();
    }

    @Test
    void pairThatTheStandardDoesNotKnowShouldHaveNoBody() {
        assertThat(CreditCode.complete("B911000050200005").body()).isEmpty();
        assertThat(CreditCode.complete("5A11000050200005").body()).isEmpty();
    }

    static Stream<JsonNode> valid() throws IOException {
        return Stream.concat(vectors("valid"), vectors("synthetic"));
    }

    static Stream<JsonNode> invalid() throws IOException {
        return vectors("invalid");
    }

    private static Stream<JsonNode> vectors(String list) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                CreditCodeTest.class.getResourceAsStream("/organization/credit-code-vectors.json"))) {
            return StreamSupport.stream(
                    new ObjectMapper().readTree(file).get(list).spliterator(), false);
        }
    }
}
