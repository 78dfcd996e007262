package cn.tongxin.metrics;

import cn.tongxin.problem.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the numbers: {@code metrics/definitions*.properties}, from which docs/metrics.md is written too. */
final class MetricTexts {

    private static final String BUNDLE = "metrics.definitions";

    private MetricTexts() {}

    static MetricDefinition of(MetricCode code, Locale language) {
        ResourceBundle texts = Languages.texts(BUNDLE, language);
        return new MetricDefinition(
                code.code(),
                texts.getString(code.code() + ".name"),
                texts.getString("unit." + code.unit()),
                texts.getString(code.code() + ".definition"));
    }

    static List<MetricDefinition> all(Locale language) {
        return Arrays.stream(MetricCode.values())
                .map(code -> of(code, language))
                .toList();
    }
}
