package cn.tongxin.event;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.testing.Callers;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many streams one caller may have open, and that one who leaves makes room. */
@QuarkusTest
@TestProfile(StreamLimitIT.TwoStreams.class)
class StreamLimitIT {

    /** Two streams for each caller, and a beat twice a second. */
    public static final class TwoStreams implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tongxin.live.streams-per-caller", "2", "tongxin.live.beat-every", "PT0.5S");
        }
    }

    @Inject
    Callers callers;

    @TestHTTPResource("/")
    URI service;

    @Test
    void thirdStreamShouldBeRefusedUntilOneLeaves() throws Exception {
        String event = Gatherings.announced(callers, null).path("id");
        HttpClient client = HttpClient.newHttpClient();
        try (HallStream first = new HallStream(client, service, event, null);
                HallStream second = new HallStream(client, service, event, null)) {
            first.next("hall");
            second.next("hall");
            HallStream third = new HallStream(client, service, event, null);
            assertThat(third.response().statusCode()).isEqualTo(429);
            assertThat(third.response().headers().firstValue("Retry-After")).isPresent();
        }
        // that they have gone is noticed at the next beat
        long until = System.nanoTime() + 20_000_000_000L;
        int status = 429;
        while (status != 200 && System.nanoTime() < until) {
            try (HallStream again = new HallStream(client, service, event, null)) {
                status = again.response().statusCode();
            }
        }
        assertThat(status).isEqualTo(200);
    }
}
