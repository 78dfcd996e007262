package cn.tongxin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept for a day is kept for a day. */
@QuarkusTest
class HousekeepingIT {

    @Inject
    Housekeeping housekeeping;

    @Inject
    Sql sql;

    @Test
    void keysShouldBeForgottenAfterADay() {
        String caller = UUID.randomUUID().toString();
        for (int hours : new int[] {23, 25}) {
            sql.change(
                    "insert into idempotency_key (caller, key, fingerprint, created_at) values (?, ?, '', now() - make_interval(hours => ?))",
                    caller,
                    hours + "h",
                    hours);
        }
        housekeeping.forget();
        assertThat(sql.all("select key from idempotency_key where caller = ?", List.of(caller), Row::text))
                .containsExactly("23h");
    }
}
