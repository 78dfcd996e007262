package cn.tongxin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.intention.Intentions;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The numbers move as the main job goes on, and open down to what was done. */
@QuarkusTest
class MainJobIT {

    private static final String QUERY = "zone=JJJ&category=CHARITY";

    @Inject
    Callers callers;

    @Inject
    Numbers numbers;

    private Map<String, MetricValue> now() {
        numbers.settle();
        return numbers.read(callers.anonymous(), QUERY).values().stream()
                .collect(Collectors.toMap(MainJobIT::key, v -> v));
    }

    private static String key(MetricValue value) {
        MetricDimensions of = value.dimensions();
        return value.code()
                + (of.state() == null ? "" : " " + of.state())
                + (of.basis() == null ? "" : " " + of.basis());
    }

    private static BigDecimal moved(Map<String, MetricValue> before, Map<String, MetricValue> after, String key) {
        return new BigDecimal(after.get(key).value())
                .subtract(new BigDecimal(before.get(key).value()));
    }

    private void report(UUID lead, String path, String body, int status) {
        callers.member(lead).body(body).post("/api/v1/" + path).then().statusCode(status);
    }

    @Test
    void aSubmittedIntentionShouldCountAndNotBeListedForOthers() {
        Map<String, MetricValue> before = now();
        String id = Intentions.submitted(callers, Callers.BEIJING).path("id");
        Map<String, MetricValue> after = now();

        assertThat(moved(before, after, "intentions")).isEqualByComparingTo("1");
        assertThat(moved(before, after, "intentions_by_state SUBMITTED")).isEqualByComparingTo("1");
        MetricValue submitted = after.get("intentions_by_state SUBMITTED");
        assertThat(submitted.recordsHidden())
                .isEqualTo(before.get("intentions_by_state SUBMITTED").recordsHidden() + 1);
        assertThat(Numbers.listed(callers::anonymous, submitted.recordsLink())).doesNotContain(id);
        assertThat(Numbers.listed(() -> callers.officer(Callers.BEIJING), submitted.recordsLink()))
                .contains(id);
    }

    @Test
    void signingMoneyAndPeopleShouldMoveTheirNumbersOnceAndBackWhenReversed() {
        UUID lead = callers.organization(Callers.BEIJING);
        Map<String, MetricValue> before = now();
        String project = Projects.begun(callers, lead, callers.organization(Callers.HEBEI));
        Map<String, MetricValue> signed = now();

        assertThat(moved(before, signed, "intentions_by_state SIGNED")).isEqualByComparingTo("1");
        assertThat(moved(before, signed, "signings")).isEqualByComparingTo("1");
        assertThat(moved(before, signed, "signings_by_basis CONFIRMED")).isEqualByComparingTo("1");

        String money = "{\"projectId\":\"%s\",\"kind\":\"DISBURSED\",\"amount\":\"120000.5\",\"onDate\":\"2026-03-01\"}"
                .formatted(project);
        String funding = callers.member(lead)
                .body(money)
                .post("/api/v1/funding-records")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        report(
                lead,
                "beneficiary-records",
                "{\"projectId\":\"%s\",\"unit\":\"PERSON\",\"quantity\":920,\"onDate\":\"2026-03-01\"}"
                        .formatted(project),
                201);
        Map<String, MetricValue> reported = now();

        assertThat(moved(signed, reported, "money_disbursed")).isEqualByComparingTo("120000.50");
        assertThat(moved(signed, reported, "money_pledged")).isZero();
        assertThat(moved(signed, reported, "people")).isEqualByComparingTo("920");
        assertThat(moved(signed, reported, "person_times")).isZero();
        assertThat(Numbers.listed(
                        callers::anonymous, reported.get("money_disbursed").recordsLink()))
                .contains(funding);

        report(lead, "funding-records/" + funding + "/reversal", "{\"reason\":\"重复填报\"}", 201);
        Map<String, MetricValue> reversed = now();

        assertThat(moved(signed, reversed, "money_disbursed")).isZero();
        assertThat(Numbers.listed(
                        callers::anonymous, reversed.get("money_disbursed").recordsLink()))
                .doesNotContain(funding);
    }

    @Test
    void moneyThatIsNotSplitShouldCountInTheProvinceThatHoldsAllPlacesAndInNoCounty() {
        UUID lead = callers.organization(Callers.BEIJING);
        String project = Projects.begun(callers, lead, callers.organization(Callers.HEBEI));
        numbers.settle();
        BigDecimal province = disbursed("division=130000");
        BigDecimal county = disbursed("division=" + Projects.LAIYUAN);

        report(
                lead,
                "funding-records",
                "{\"projectId\":\"%s\",\"kind\":\"DISBURSED\",\"amount\":\"7000\",\"onDate\":\"2026-04-01\"}"
                        .formatted(project),
                201);
        report(
                lead,
                "funding-records",
                "{\"projectId\":\"%s\",\"kind\":\"DISBURSED\",\"amount\":\"30\",\"onDate\":\"2026-04-01\",\"divisionCode\":\"%s\"}"
                        .formatted(project, Projects.LAIYUAN),
                201);
        numbers.settle();

        assertThat(disbursed("division=130000").subtract(province)).isEqualByComparingTo("7030");
        assertThat(disbursed("division=" + Projects.LAIYUAN).subtract(county)).isEqualByComparingTo("30");
    }

    private BigDecimal disbursed(String query) {
        return numbers.read(callers.anonymous(), query).values().stream()
                .filter(value -> value.code().equals("money_disbursed"))
                .map(value -> new BigDecimal(value.value()))
                .findFirst()
                .orElseThrow();
    }
}
