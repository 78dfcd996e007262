package cn.tongxin.limit;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;

import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Limits by kind of caller, small enough to be reached. */
@QuarkusTest
@TestProfile(LimitsIT.Small.class)
class LimitsIT {

    private static final String READ = "/api/v1/zones";

    /** Refilled one in twelve seconds or slower: none comes back while a test runs. */
    public static class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    // nothing stands in front of the service here
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "false",
                    "tongxin.limits.anonymous-per-minute",
                    "5",
                    "tongxin.limits.person-per-minute",
                    "4",
                    "tongxin.limits.sign-in-per-minute",
                    "3");
        }
    }

    @Inject
    Callers callers;

    /** How many of ten requests are admitted. */
    private static long admitted(Supplier<Response> request) {
        return IntStream.range(0, 10)
                .filter(i -> request.get().statusCode() != 429)
                .count();
    }

    private Supplier<Response> reading(Supplier<RequestSpecification> caller) {
        return () -> caller.get().get(READ);
    }

    @Test
    void eachKindOfCallerShouldHaveItsOwnLimit() {
        String one = callers.officerToken(BEIJING);
        String other = callers.officerToken(BEIJING);
        assertThat(admitted(reading(() -> callers.bearer(one)))).isEqualTo(4);
        assertThat(admitted(reading(() -> callers.bearer(other)))).isEqualTo(4);

        // credentials that are refused and requests without any count against one address, whatever they say of where
        // they come from
        assertThat(IntStream.range(0, 3)
                        .filter(i -> callers.bearer("x" + i).get(READ).statusCode() == 401)
                        .count())
                .isEqualTo(3);
        assertThat(IntStream.range(0, 10)
                        .filter(i -> callers.anonymous()
                                        .header("X-Forwarded-For", "192.0.2." + i)
                                        .get(READ)
                                        .statusCode()
                                == 200)
                        .count())
                .isEqualTo(2);
        callers.bearer("x").get(READ).then().statusCode(429);
        callers.anonymous()
                .get(READ)
                .then()
                .statusCode(429)
                .body("type", endsWith("/too-many-requests"))
                .header("Retry-After", matchesPattern("\\d+"))
                .header("RateLimit", matchesPattern("\"anonymous\";r=0;t=\\d+"));

        // signing in and getting tokens have a stricter limit of their own, together
        assertThat(callers.anonymous()
                        .contentType("application/x-www-form-urlencoded")
                        .formParam("grant_type", "client_credentials")
                        .post("/api/v1/oauth/token")
                        .statusCode())
                .isEqualTo(401);
        assertThat(admitted(() -> callers.anonymous()
                        .body(Map.of("username", "nobody", "password", "guess"))
                        .post("/api/v1/session")))
                .isEqualTo(2);
    }
}
