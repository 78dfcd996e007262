package cn.tongxin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void textShouldHoldNamesThenReadingsThenCodes() {
        SearchText text = SearchText.of("北京银行业协会", Arrays.asList("银协", null), List.of("51110000500313396D"));

        assertThat(text.value())
                .isEqualTo("\n北京银行业协会\n银协\nbeijingyinhangyexiehui\nbjyhyxh\nyinxie\nyx\n\n51110000500313396d\n");
    }

    @Test
    void traditionalNameShouldBeKeptAsSimplified() {
        assertThat(SearchText.of("香港中華文化促進會").lines()).first().isEqualTo("香港中华文化促进会");
    }

    @Test
    void phraseShouldDecideOverSingleCharacters() {
        assertThat(NormalText.of("一目瞭然")).isEqualTo("一目了然");
        assertThat(NormalText.of("乾坤")).isEqualTo("乾坤");
        assertThat(NormalText.of("乾乾淨淨")).isEqualTo("干干净净");
    }

    @Test
    void bracketsSpacesAndWidthShouldNotMatter() {
        assertThat(NormalText.of("研究院（雄安） ＡＢＣ·１２３")).isEqualTo("研究院雄安abc123");
    }

    @Test
    void accentsShouldBeDropped() {
        assertThat(NormalText.of("Fédération Ünion")).isEqualTo("federationunion");
    }

    @Test
    void latinNameShouldHaveNoReadingOfItsOwn() {
        assertThat(SearchText.of("Red Cross").value()).isEqualTo("\nredcross\n");
    }

    @Test
    void mixedNameShouldBeReadAroundItsLetters() {
        assertThat(SearchText.of("5A级社会组织").lines()).contains("5ajishehuizuzhi", "5ajshzz");
    }

    @Test
    void charactersBeyondTheBasicPlaneShouldSurvive() {
        assertThat(SearchText.of("𠮷林协会").lines()).first().isEqualTo("𠮷林协会");
    }

    @Test
    void nameOfSymbolsShouldLeaveAnEmptyLine() {
        assertThat(SearchText.of("☆☆").value()).isEqualTo("\n\n");
    }
}
