package cn.tongxin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.problem.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/metrics.md says what the service says: both come from the same texts. */
class MetricDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "metrics.md");
    private static final Map<Locale, String> TITLES =
            Map.of(Locale.ROOT, "简体中文 (zh-CN)", Languages.HANT, "繁體中文 (zh-Hant)", Locale.ENGLISH, "English (en)");

    @Test
    void theDocumentShouldSayWhatTheServiceSays() throws IOException {
        String written = written();
        if (Boolean.getBoolean("tongxin.docs.write")) {
            Files.writeString(DOCUMENT, written);
        }

        assertThat(DOCUMENT)
                .as("write it anew: mvn test -Dtest=MetricDocumentTest -Dtongxin.docs.write=true")
                .hasContent(written.strip());
    }

    @Test
    void everyNumberShouldHaveItsWordsInEachLanguage() {
        for (Locale language : Languages.ALL) {
            List<MetricDefinition> all = MetricTexts.all(language);
            assertThat(all).hasSameSizeAs(MetricCode.values());
            assertThat(all).allSatisfy(d -> assertThat(d.definition().length()).isGreaterThan(20));
        }
    }

    private static String written() {
        StringBuilder text = new StringBuilder("""
                # What the numbers mean

                The service answers the same at `GET /api/v1/metrics/definitions`; this page is written from the same texts
                (`backend/src/main/resources/metrics/definitions*.properties`), and a test compares.

                How a number comes about: every change writes a row of the journal; a fold reads the sealed rows in order and keeps one
                fact per record (`metric_fact`); a number is a sum over facts. Facts and position move in one transaction, so every
                value names the journal position that it is exact to, how many records it is counted from, how many of them are samples,
                and an address (`recordsLink`) that lists those that the caller may see. What the rows of the journal have to carry is
                written in `cn.tongxin.metrics.package-info`.
                """);
        for (Locale language : Languages.ALL) {
            text.append("\n## ")
                    .append(TITLES.get(language))
                    .append("\n\n| code | name | unit | definition |\n| --- | --- | --- | --- |\n");
            for (MetricDefinition d : MetricTexts.all(language)) {
                text.append("| `")
                        .append(d.code())
                        .append("` | ")
                        .append(d.name())
                        .append(" | ")
                        .append(d.unit())
                        .append(" | ")
                        .append(d.definition())
                        .append(" |\n");
            }
        }
        return text.toString();
    }
}
