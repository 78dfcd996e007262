package cn.tongxin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM"})
    void whatBeginsAFormulaShouldBecomeText(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "请改=是", "1-1", "{\"a\": \"=1\"}"})
    void allElseShouldStay(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }
}
