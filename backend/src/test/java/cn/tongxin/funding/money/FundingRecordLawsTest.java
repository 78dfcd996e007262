package cn.tongxin.funding.money;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.funding.LedgerReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of records of money whatever is reported and taken back, in whatever order. */
class FundingRecordLawsTest {

    private static final UUID PROJECT = UUID.fromString("0198a3c4-0000-7000-8000-000000000001");

    /** A report, or, where {@code reverses} is not negative, the taking back of one of the records before it. */
    record Step(FundingKind kind, BigDecimal amount, int reverses) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("9999999999999999.99"))
                .ofScale(2);
        return Combinators.combine(
                        Arbitraries.of(FundingKind.class),
                        amounts,
                        Arbitraries.integers().between(-40, 40))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void sumOfAllRowsShouldBeTheSumOfWhatStands(@ForAll("steps") List<Step> steps) {
        List<FundingRecord> rows = new ArrayList<>();
        List<FundingRecord> standing = new ArrayList<>();
        for (Step step : steps) {
            if (step.reverses() >= 0 && step.reverses() < standing.size()) {
                rows.add(standing.remove(step.reverses()).reverse("更正", null));
            } else {
                FundingRecord record = new FundingRecord(report(), step.kind(), step.amount(), null);
                rows.add(record);
                standing.add(record);
            }
        }
        for (FundingKind kind : FundingKind.values()) {
            assertThat(sum(rows, kind)).isEqualByComparingTo(sum(standing, kind));
        }
        assertThat(Arrays.stream(FundingKind.values())
                        .map(kind -> sum(rows, kind))
                        .allMatch(sum -> sum.signum() >= 0))
                .isTrue();
    }

    @Property
    void reversalShouldCarryAllButTheSign(@ForAll("steps") List<Step> steps) {
        for (Step step : steps) {
            FundingRecord record = new FundingRecord(report(), step.kind(), step.amount(), PROJECT);
            Map<String, @Nullable Object> before = record.state();
            Map<String, @Nullable Object> reversal = record.reverse("更正", null).state();
            assertThat(reversal.get("amount")).isEqualTo("-" + before.get("amount"));
            for (String field :
                    List.of("projectId", "onDate", "divisionCode", "evidence", "kind", "payerId", "currency")) {
                assertThat(reversal.get(field)).as(field).isEqualTo(before.get(field));
            }
        }
    }

    private static LedgerReport report() {
        return new LedgerReport(PROJECT, LocalDate.of(2026, 3, 1), "130630", "单据", null, false);
    }

    private static BigDecimal sum(List<FundingRecord> records, FundingKind kind) {
        return records.stream()
                .map(FundingRecord::state)
                .filter(state -> state.get("kind") == kind)
                .map(state -> new BigDecimal((String) state.get("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
