package cn.tongxin.audit;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.identity.Role;
import cn.tongxin.intention.Intentions;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused stands in the trail, with who and from where; what is merely not there does not. */
@QuarkusTest
class RefusalIT {

    private static final String INTENTIONS = "/api/v1/intentions/";

    @Inject
    Callers callers;

    private Trail trail;

    @BeforeEach
    void appointReader() {
        trail = new Trail(callers);
    }

    /**
     * A network address that no other test calls from: refusals are bounded for each, and the whole suite shares 127.0.0.1. Tests
     * stand behind a proxy that is believed.
     */
    private static String address() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
    }

    private static RequestSpecification from(String address, RequestSpecification caller) {
        return caller.header("X-Forwarded-For", address);
    }

    private static Map<?, ?> told(Map<String, Object> row) {
        return (Map<?, ?>) row.get("changed");
    }

    @Test
    void anActBeyondOnesRightsShouldBeKept() {
        Response submitted = Intentions.submitted(callers, BEIJING);
        String token = callers.token(List.of(Role.DEPARTMENT_REVIEWER), null, TIANJIN, null);
        String account = callers.bearer(token).get("/api/v1/session").path("id");
        String officer = callers.token(List.of(Role.DEPARTMENT_OFFICER), null, BEIJING, null);
        String address = address();
        Intentions.act(from(address, callers.bearer(officer)), submitted, "acceptance")
                .then()
                .statusCode(403);
        Intentions.act(from(address, callers.bearer(token)), submitted, "acceptance")
                .then()
                .statusCode(404);

        List<Map<String, Object>> rows = trail.refusals(submitted.path("id"));
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row)
                    .containsEntry("recordType", "ACCESS")
                    .containsEntry("act", "refuse")
                    .containsEntry("address", address)
                    .containsEntry("published", false)
                    .containsEntry("link", null);
            assertThat(told(row)).extracting("operation", "act").containsExactly("acceptIntention", "INTENTION_ACCEPT");
        });
        assertThat(rows.getFirst()).containsEntry("actorId", account);
        assertThat(told(rows.getFirst())).extracting("problem", "status").containsExactly("not-found", 404);
        assertThat(told(rows.getLast())).extracting("problem", "status").containsExactly("forbidden", 403);
    }

    @Test
    void aRecordThatOneMayNotKnowOfShouldBeKeptAndAnsweredLikeOneThatIsNotThere() {
        UUID lead = callers.organization(BEIJING);
        String draft = Intentions.declare(callers.member(lead), lead, Intentions.complete("未公开"))
                .path("id");
        String absent = UUID.randomUUID().toString();
        String address = address();
        Response withheld = from(address, callers.anonymous()).get(INTENTIONS + draft);
        Response missing = from(address, callers.anonymous()).get(INTENTIONS + absent);

        withheld.then().statusCode(404);
        assertThat(withheld.headers().asList().stream().map(h -> h.getName()).toList())
                .isEqualTo(missing.headers().asList().stream()
                        .map(h -> h.getName())
                        .toList());
        assertThat(withheld.asString().replaceAll("\"traceId\":\"[^\"]*\"", ""))
                .isEqualTo(missing.asString().replaceAll("\"traceId\":\"[^\"]*\"", ""));
        assertThat(trail.refusals(draft))
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row)
                        .containsEntry("actor", "anonymous")
                        .containsEntry("actorId", null)
                        .containsEntry("address", address));
        assertThat(trail.refusals(absent)).isEmpty();
    }

    @Test
    void credentialsThatAreNotGoodShouldBeKept() {
        String target = UUID.randomUUID().toString();
        String address = address();
        from(address, callers.bearer("A".repeat(43)))
                .get(INTENTIONS + target)
                .then()
                .statusCode(401);
        from(address, callers.anonymous())
                .header("Authorization", "Basic c3lzdGVtOnN5c3RlbQ==")
                .get(INTENTIONS + target)
                .then()
                .statusCode(401);
        assertThat(trail.refusals(target)).hasSize(2).allSatisfy(row -> {
            assertThat(told(row)).extracting("problem").isEqualTo("unauthenticated");
            assertThat(row).containsEntry("actor", "anonymous");
            assertThat(row.toString()).doesNotContain("AAAA").doesNotContain("c3lz");
        });
    }

    @Test
    void aWrongPasswordShouldBeKeptOnceWithoutTheWordsThatWereTyped() {
        long before = trail.read(Map.of("limit", 1)).jsonPath().getLong("head.position");
        callers.anonymous()
                .body("{\"username\":\"no-such-person\",\"password\":\"guessing-guessing\"}")
                .post("/api/v1/session")
                .then()
                .statusCode(401);
        assertThat(trail.items(Map.of("result", "REFUSED", "after", before)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).containsEntry("act", "refuse-sign-in").containsEntry("address", "127.0.0.1");
                    assertThat(row.toString()).doesNotContain("guessing").doesNotContain("no-such-person");
                });
    }

    @Test
    void whoComesWithoutCredentialsIsRefusedNothing() {
        String target = UUID.randomUUID().toString();
        callers.anonymous().post(INTENTIONS + target + "/submission").then().statusCode(401);
        assertThat(trail.refusals(target)).isEmpty();
    }

    @Test
    void wordsInTheAddressShouldNotBeKept() {
        String token = callers.token(List.of(Role.AUDIT_ADMINISTRATOR), null, null, null);
        String account = callers.bearer(token).get("/api/v1/session").path("id");
        callers.bearer(token)
                .post(INTENTIONS + "电话13800138000/submission")
                .then()
                .statusCode(403);
        List<Map<String, Object>> rows = trail.items(Map.of("actor", account));
        assertThat(rows).extracting(row -> row.get("recordId")).containsExactly("submitIntention");
        assertThat(rows.toString()).doesNotContain("13800138000");
    }

    /** A minute may end on the way: then twice as many. */
    @Test
    void aFloodShouldNotFillTheJournal() {
        UUID lead = callers.organization(BEIJING);
        String token = callers.memberToken(lead);
        String account = callers.bearer(token).get("/api/v1/session").path("id");
        for (int i = 0; i < 100; i++) {
            callers.bearer(token).get(Trail.PATH).then().statusCode(403);
        }
        assertThat(trail.items(Map.of("actor", account, "limit", 200))).hasSizeBetween(20, 41);
    }
}
