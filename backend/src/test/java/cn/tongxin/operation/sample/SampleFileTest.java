package cn.tongxin.operation.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.organization.CreditCodeCheck;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleFileTest {

    private static final Clock NEW_YEARS_EVE =
            Clock.fixed(Instant.parse("2026-12-31T08:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final List<SampleFile.Entry> entries = new SampleFile(NEW_YEARS_EVE).read();

    private Stream<SampleFile.Entry> of(SampleKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind);
    }

    @Test
    void namesShouldSayThatTheyAreSamples() {
        Set<SampleKind> unnamed = Set.of(SampleKind.ACCOUNT, SampleKind.FUNDING_RECORD, SampleKind.BENEFICIARY_RECORD);

        assertThat(entries)
                .filteredOn(entry -> !unnamed.contains(entry.kind()))
                .allSatisfy(entry -> assertThat(entry.content().path("name").asText()
                                + entry.content().path("title").asText())
                        .contains("示例"));
        assertThat(entries).allMatch(entry -> entry.content().get("sample").asBoolean());
    }

    @Test
    void creditCodesShouldBeValidAndSynthetic() {
        assertThat(of(SampleKind.ORGANIZATION)).hasSize(10).allSatisfy(body -> {
            CreditCodeCheck check =
                    CreditCodeCheck.of(body.content().get("creditCode").asText());
            assertThat(check.valid()).isTrue();
            assertThat(check.expectedOrganizationCharacter()).isNull();
            assertThat(check.normalized().substring(8, 10)).isEqualTo("TX");
        });
    }

    @Test
    void intentionsShouldBeInEveryState() {
        assertThat(of(SampleKind.INTENTION)
                        .map(entry -> entry.content().get("status").asText())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "DRAFT",
                        "SUBMITTED",
                        "RETURNED",
                        "REJECTED",
                        "ACCEPTED",
                        "MATCHED",
                        "SIGNED",
                        "COMPLETED",
                        "WITHDRAWN",
                        "TERMINATED");
    }

    @Test
    void wordsForDatesShouldAllBeFilledIn() {
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.content().toString()).doesNotContain("@", "{year}"));
        ObjectNode call = of(SampleKind.CALL).findFirst().orElseThrow().content();
        assertThat(call.get("year").asInt()).isEqualTo(2026);
        assertThat(call.get("opensOn").asText()).isEqualTo("2026-01-01");
        assertThat(call.get("closesOn").asText()).isEqualTo("2026-12-31");
        assertThat(call.get("title").asText()).startsWith("2026年");
        assertThat(of(SampleKind.EVENT)
                        .findFirst()
                        .orElseThrow()
                        .content()
                        .get("startsOn")
                        .asText())
                .isEqualTo("2027-01-30");
    }
}
