package cn.tongxin.access;

import cn.tongxin.paging.Sql;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Every operation and every caller on the records of the region; {@code make authz} asks the rest: records elsewhere, path tricks. */
@QuarkusTest
class AccessMatrixIT {

    @TestHTTPResource("/")
    URI base;

    @Inject
    Sql sql;

    @Test
    void everyoneShouldDoWhatTheTableSaysAndNothingElse() {
        Tally tally = new Tally();
        try (Service service = new Service(base)) {
            new AccessTrial(service, sql::change, tally).askHere();
        }
        tally.settle();
    }
}
