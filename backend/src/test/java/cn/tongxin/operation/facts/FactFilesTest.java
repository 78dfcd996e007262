package cn.tongxin.operation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FactFilesTest {

    private static final List<Fact> FACTS = FactFiles.readAll();

    private static Stream<Fact> of(FactKind kind) {
        return FACTS.stream().filter(fact -> fact.kind() == kind);
    }

    private static ObjectNode entry(String key) {
        return FACTS.stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static Set<String> keys(Stream<Fact> facts) {
        return facts.map(Fact::key).collect(Collectors.toSet());
    }

    @Test
    void filesShouldHoldWhatTheDocumentsState() {
        Map<FactKind, Long> counts = FACTS.stream().collect(Collectors.groupingBy(Fact::kind, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        FactKind.DOCUMENT, 5L,
                        FactKind.ZONE, 6L,
                        FactKind.ORGANIZATION, 78L,
                        FactKind.EVENT, 20L,
                        FactKind.SIGNING, 13L,
                        FactKind.POLICY, 7L,
                        FactKind.PROJECT, 13L,
                        FactKind.FIGURE, 55L,
                        FactKind.NOTE, 6L));
    }

    @Test
    void everyRecordShouldHaveASource() {
        assertThat(FACTS)
                .filteredOn(fact -> fact.kind() != FactKind.DOCUMENT && fact.kind() != FactKind.NOTE)
                .allSatisfy(fact -> assertThat(fact.content().path("sources").size())
                        .as(fact.key())
                        .isPositive());
    }

    @Test
    void everyDivisionNamedShouldExist() {
        DivisionFiles divisions = DivisionFiles.read();

        assertThat(FACTS.stream().flatMap(fact -> fact.content().findValuesAsText("divisionCode").stream()))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(divisions.has(code)).as(code).isTrue());
    }

    @Test
    void creditCodesThatNoDocumentStatesShouldStayUnknown() {
        assertThat(of(FactKind.ORGANIZATION)).noneMatch(body -> body.content().has("creditCode"));
    }

    @Test
    void institutesThatDifferByOneCharacterShouldStayTwo() {
        assertThat(entry("ORG-060").get("name").asText()).isEqualTo("雄安新区未来工业设计研究院");
        assertThat(entry("ORG-061").get("name").asText()).isEqualTo("雄安新区未来产业设计研究院");
        assertThat(entry("ORG-061").get("lookAlikes").get(0).get("otherId").asText())
                .isEqualTo("ORG-060");
    }

    @Test
    void socialOrganizationsAndNoOthersShouldHaveAType() {
        assertThat(of(FactKind.ORGANIZATION))
                .allSatisfy(body -> assertThat(body.content().has("type"))
                        .as(body.key())
                        .isEqualTo(body.content().get("kind").asText().equals("SOCIAL_ORGANIZATION")));
    }

    @Test
    void signingsShouldBeKnownFromDocumentsOnly() {
        assertThat(of(FactKind.SIGNING)).allSatisfy(signing -> {
            assertThat(signing.content().get("basis").asText()).isEqualTo("STATED");
            assertThat(signing.content().findValues("confirmedAt")).isEmpty();
        });
    }

    @Nested
    class Figures {

        /** 约 is printed a line above and not in the phrase kept for this one. */
        private static final String TOKEN_ELSEWHERE = "FIG-17";

        private static final Pattern DIGITS = Pattern.compile("\\d+(\\.\\d+)?");

        @Test
        void fifteenShouldHaveTwoSources() {
            assertThat(keys(of(FactKind.FIGURE)
                            .filter(figure -> figure.content().get("sources").size() == 2)))
                    .isEqualTo(Stream.of(7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 24)
                            .map("FIG-%02d"::formatted)
                            .collect(Collectors.toSet()));
        }

        @Test
        void onlyAMagnitudeShouldHaveNoValue() {
            assertThat(of(FactKind.FIGURE))
                    .allSatisfy(figure -> assertThat(figure.content().has("value"))
                            .as(figure.key())
                            .isEqualTo(
                                    !figure.content().get("qualifier").asText().equals("MAGNITUDE_ONLY")));
        }

        @Test
        void qualifierShouldBeReadFromThePrintedForm() {
            Map<String, Set<String>> tokens = Map.of(
                    "ABOUT", Set.of("约"),
                    "MORE_THAN", Set.of("多", "余", "超"),
                    "NEARLY", Set.of("近"),
                    "MAGNITUDE_ONLY", Set.of("数万"),
                    "NOMINAL", Set.of("百家"));

            assertThat(of(FactKind.FIGURE)).allSatisfy(figure -> {
                String qualifier = figure.content().get("qualifier").asText();
                JsonNode token = figure.content().path("qualifierToken");
                assertThat(token.isMissingNode()).as(figure.key()).isEqualTo(qualifier.equals("EXACT"));
                if (!token.isMissingNode()) {
                    assertThat(tokens.get(qualifier)).as(figure.key()).contains(token.asText());
                }
                if (!token.isMissingNode() && !figure.key().equals(TOKEN_ELSEWHERE)) {
                    assertThat(figure.content().get("asPrinted").asText()).contains(token.asText());
                }
            });
        }

        @Test
        void valueShouldBeTheNumberPrinted() {
            Map<String, Integer> numerals = Map.of("四", 4, "五", 5, "六", 6, "十", 10, "百", 100, "千", 1000);

            assertThat(of(FactKind.FIGURE).filter(figure -> figure.content().has("value")))
                    .allSatisfy(figure -> {
                        String form = figure.content().get("asPrinted").asText();
                        Stream<BigDecimal> digits =
                                DIGITS.matcher(form).results().map(found -> new BigDecimal(found.group()));
                        Stream<BigDecimal> words = numerals.keySet().stream()
                                .filter(form::contains)
                                .map(w -> new BigDecimal(numerals.get(w)));
                        BigDecimal value =
                                new BigDecimal(figure.content().get("value").asText());
                        assertThat(Stream.concat(digits, words))
                                .as(figure.key())
                                .anyMatch(number -> number.compareTo(value) == 0);
                    });
        }

        @Test
        void baseValueShouldBeTheValueInItsUnit() {
            Map<String, BigDecimal> factor = Map.of("亿", new BigDecimal(100_000_000), "万", new BigDecimal(10_000));

            assertThat(of(FactKind.FIGURE).filter(figure -> figure.content().has("value")))
                    .allSatisfy(figure -> {
                        String unit = figure.content().get("unit").asText();
                        BigDecimal value =
                                new BigDecimal(figure.content().get("value").asText());
                        assertThat(new BigDecimal(
                                        figure.content().get("baseValue").asText()))
                                .as(figure.key())
                                .isEqualByComparingTo(
                                        value.multiply(factor.getOrDefault(unit.substring(0, 1), BigDecimal.ONE)));
                    });
        }

        @Test
        void homesOfTheRegionShouldBePartOfThoseOfTheCountry() {
            Function<Fact, String> whole =
                    figure -> figure.content().path("partOfId").asText();

            assertThat(of(FactKind.FIGURE)
                            .filter(figure -> figure.content().has("partOfId"))
                            .collect(Collectors.toMap(Fact::key, whole)))
                    .isEqualTo(Map.of("FIG-34", "FIG-31"));
        }

        @Test
        void peopleAndPersonTimesShouldNotBeMixed() {
            assertThat(entry("FIG-15").get("countingUnit").asText()).isEqualTo("PERSON_TIMES");
            assertThat(entry("FIG-47").get("countingUnit").asText()).isEqualTo("PERSON");
        }

        @Test
        void printedFormsShouldBeKept() {
            Map<String, String> printed = Map.of(
                    "FIG-13",
                    "约21.88亿元",
                    "FIG-10",
                    "近30个领域",
                    "FIG-15",
                    "280多万人次",
                    "FIG-06",
                    "惠及数万患者",
                    "FIG-19",
                    "千余家",
                    "FIG-36",
                    "超35000人次",
                    "FIG-50",
                    "百家行业协会商会",
                    "FIG-38",
                    "六家国字头社会组织",
                    "FIG-40",
                    "约20万家");

            printed.forEach((key, form) ->
                    assertThat(entry(key).get("asPrinted").asText()).isEqualTo(form));
        }
    }

    @Nested
    class Divisions {

        private final DivisionFiles files = DivisionFiles.read();

        @Test
        void allProvincesAndCountiesShouldBeThere() {
            List<String> levels = files.divisionColumns()[5];

            assertThat(levels.stream().filter("PROVINCE"::equals)).hasSize(34);
            assertThat(levels.stream().filter("PREFECTURE"::equals)).hasSize(333);
            // 2,846 of the mainland, 18 districts of Hong Kong, 8 parts of Macao
            assertThat(levels.stream().filter("COUNTY"::equals)).hasSize(2872);
        }

        @Test
        void namesShouldReadFromTheProvinceDown() {
            assertThat(files.fullName("130630")).isEqualTo("河北省 保定市 涞源县");
            assertThat(files.fullName("110112")).isEqualTo("北京市 通州区");
            assertThat(files.fullName("419001")).isEqualTo("河南省 济源市");
            assertThat(files.fullName("110000")).isEqualTo("北京市");
            assertThat(files.fullName("133100")).isEqualTo("河北省 雄安新区");
            assertThat(files.fullName("100000")).isEqualTo("中国");
        }

        @Test
        void aliasesShouldNameADivisionAndBeNone() {
            List<String>[] aliases = files.aliasColumns();

            assertThat(aliases[0])
                    .doesNotHaveDuplicates()
                    .noneMatch(files::has)
                    .contains("13310X", "110228", "120225", "130521", "110100");
            assertThat(aliases[1]).allMatch(files::has);
        }

        @Test
        void everyColumnShouldBeFilledWhereTheSchemaAsks() {
            List<String>[] columns = files.divisionColumns();

            Arrays.stream(new int[] {0, 1, 2, 3, 5, 7, 9})
                    .forEach(i -> assertThat(columns[i]).noneMatch(String::isBlank));
        }
    }
}
