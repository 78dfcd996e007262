package cn.tongxin.funding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.project.Projects;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of the ledger, over HTTP: after any sequence of reports and reversals each total is the sum of what stands. */
@QuarkusTest
class LedgerTotalsIT {

    private static final int STEPS = 40;
    private static final List<String> KINDS = List.of("PLEDGED", "DISBURSED", "IN_KIND");
    private static final List<String> UNITS = List.of("PERSON", "PERSON_TIMES");
    private static final Map<String, String> FIELDS = Map.of(
            "PLEDGED",
            "pledged",
            "DISBURSED",
            "disbursed",
            "IN_KIND",
            "inKind",
            "PERSON",
            "persons",
            "PERSON_TIMES",
            "personTimes");

    @Inject
    Callers callers;

    /** What was reported and has not been taken back. */
    private record Standing(String path, String id, String kind, BigDecimal amount) {}

    @ParameterizedTest
    @ValueSource(longs = {20240419, 144, 184, 9, 2188})
    void totalsShouldBeTheSumOfWhatStands(long seed) {
        Random random = new Random(seed);
        UUID lead = callers.organization(Callers.BEIJING);
        String project = Projects.begun(callers, lead, callers.organization(Callers.HEBEI));
        String token = callers.memberToken(lead);
        List<Standing> standing = new ArrayList<>();

        for (int step = 0; step < STEPS; step++) {
            if (standing.isEmpty() || random.nextInt(3) > 0) {
                standing.add(report(callers.bearer(token), project, random));
            } else {
                Standing taken = standing.remove(random.nextInt(standing.size()));
                callers.bearer(token)
                        .body("{\"reason\":\"更正\"}")
                        .post(taken.path() + "/" + taken.id() + "/reversal")
                        .then()
                        .statusCode(201);
            }
        }

        Map<String, BigDecimal> expected = new HashMap<>();
        standing.forEach(one -> expected.merge(one.kind(), one.amount(), BigDecimal::add));
        JsonPath totals = callers.anonymous().get(Projects.PATH + "/" + project).jsonPath();
        FIELDS.forEach((kind, field) -> assertThat(new BigDecimal(totals.getString("totals." + field)))
                .as("%s after %d steps of seed %d", kind, STEPS, seed)
                .isEqualByComparingTo(expected.getOrDefault(kind, BigDecimal.ZERO)));
    }

    private static Standing report(RequestSpecification caller, String project, Random random) {
        boolean money = random.nextBoolean();
        String kind = money ? KINDS.get(random.nextInt(KINDS.size())) : UNITS.get(random.nextInt(UNITS.size()));
        BigDecimal amount = money
                ? BigDecimal.valueOf(random.nextLong(1, 10_000_000_000L), random.nextInt(3))
                : BigDecimal.valueOf(random.nextLong(1, 1_000_000));
        String path = money ? "/api/v1/funding-records" : "/api/v1/beneficiary-records";
        String body = "{\"projectId\":\"" + project + "\",\"onDate\":\"2026-03-01\","
                + (money
                        ? "\"kind\":\"" + kind + "\",\"amount\":\"" + amount.toPlainString() + "\"}"
                        : "\"unit\":\"" + kind + "\",\"quantity\":" + amount.toPlainString() + "}");
        Response record = caller.body(body).post(path);
        record.then().statusCode(201);
        return new Standing(path, record.path("id"), kind, amount);
    }
}
