package cn.tongxin.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    @Test
    void queryShouldMatchAnywhereInALine() {
        assertThat(SearchQuery.of(" 協 同 ")).contains(new SearchQuery("协同", "协同", "%协同%"));
    }

    @Test
    void twoLettersShouldBeLookedForAtTheStartOfALine() {
        assertThat(SearchQuery.of("BJ")).contains(new SearchQuery("bj", "\nbj", "%\nbj%"));
    }

    @Test
    void letterBesideACharacterShouldMatchAnywhere() {
        assertThat(SearchQuery.of("a级").orElseThrow().pattern()).isEqualTo("%a级%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "京", "a", "%%", "__", "\\\\", "（）", "\u0000\u0000", "𠮷", "\ud800\ud800"})
    void lessThanTwoCharactersShouldAskForNothing(String typed) {
        assertThat(SearchQuery.of(typed)).isEmpty();
    }

    @Test
    void hugeQueryShouldBeCut() {
        assertThat(SearchQuery.of("\ufdfa京".repeat(5_000)).orElseThrow().text().length())
                .isEqualTo(SearchQuery.MAX_LENGTH);
    }

    @Property
    void queryShouldHoldNoWildcard(@ForAll @StringLength(max = 40) String typed) {
        SearchQuery.of(typed).ifPresent(q -> assertThat(q.text()).doesNotContain("%", "_", "\\", "\n", " "));
    }

    @Property
    void normalizingTwiceShouldChangeNothing(@ForAll @StringLength(max = 40) String typed) {
        String once = NormalText.of(typed);

        assertThat(NormalText.of(once)).isEqualTo(once);
    }

    @Property
    void everyPartOfANameShouldFindIt(
            @ForAll("names") String name,
            @ForAll @IntRange(max = 27) int from,
            @ForAll @IntRange(min = 3, max = 30) int length) {
        int start = Math.min(from, name.length() - 3);
        String part = name.substring(start, Math.min(name.length(), start + length));

        assertThat(SearchText.of(name).value())
                .contains(SearchQuery.of(part).orElseThrow().text());
    }

    /** Simplified names and Latin ones: in a traditional one a phrase may decide otherwise than its part. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("北京银行业协会", "雄安新区未来产业设计研究院", "Red Cross", "5A级社会组织", "长三角", "𠮷林abc协会");
    }
}
