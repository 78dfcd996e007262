package cn.tongxin.operation.logging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LogLineFormatterTest {

    private static ExtLogRecord line(String message) {
        ExtLogRecord line = new ExtLogRecord(Level.INFO, message, FormatStyle.NO_FORMAT, "test");
        line.setLoggerName("test");
        return line;
    }

    @Nested
    class AsPlainText {

        private final LogLineFormatter formatter = new LogLineFormatter(new PatternFormatter("%-5p %s%e%n"));

        @Test
        void messageShouldNotMakeALineOfItsOwn() {
            assertThat(formatter.format(
                            line("first\nERROR forged\r\u001b[31mred\u0085next\u2028separated\u202eturned\tend")))
                    .isEqualTo(
                            "INFO  first\\u000aERROR forged\\u000d\\u001b[31mred\\u0085next\\u2028separated\\u202eturned\\u0009end\n");
        }

        @Test
        void stackTraceShouldStandUnderItsLineAndBeMasked() {
            ExtLogRecord line = line("failed");
            line.setThrown(new IllegalStateException("Key (phone)=(13812345678)\nERROR forged"));

            String text = formatter.format(line);

            assertThat(text.lines())
                    .hasSizeGreaterThan(3)
                    .filteredOn(l -> !l.startsWith("    "))
                    .containsExactly(text.lines().findFirst().orElseThrow());
            assertThat(text).contains("(phone)=(***)").doesNotContain("13812345678");
        }
    }

    @Nested
    class AsJson {

        private final LogLineFormatter formatter = new LogLineFormatter(new JsonFormatter());

        private JsonNode read(ExtLogRecord line) throws IOException {
            String text = formatter.format(line);
            assertThat(text.codePoints()
                            .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT))
                    .as(text)
                    .containsExactly((int) '\n');
            return new ObjectMapper().readTree(text);
        }

        @Test
        void lineShouldBeOneObjectThatSaysWhatWasMeant() throws IOException {
            String message = "first\nforged\u007f\u0085\u2028\u202e \"quoted\" \\ 京津冀";

            assertThat(read(line(message)).path("message").textValue()).isEqualTo(message);
        }

        @Test
        void messageContextAndExceptionShouldBeMasked() throws IOException {
            ExtLogRecord line = line("call 13812345678 with Bearer abcdef");
            line.putMdc("path", "/api/v1/people/110101199003071234");
            line.putMdc("traceId", "13812345678abcde");
            line.setThrown(new IllegalStateException(
                    "mail zhang@example.org, \"password\": \"correct\"", new IOException("Cookie: a=b")));

            JsonNode json = read(line);

            assertThat(json.path("message").textValue()).isEqualTo("call *** with Bearer ***");
            assertThat(json.path("mdc").path("path").textValue()).isEqualTo("/api/v1/people/***");
            assertThat(json.path("mdc").path("traceId").textValue()).isEqualTo("13812345678abcde");
            assertThat(json.toString()).contains("***@example.org").doesNotContain("zhang", "correct", "a=b");
        }
    }
}
