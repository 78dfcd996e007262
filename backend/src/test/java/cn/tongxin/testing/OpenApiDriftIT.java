package cn.tongxin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The contract at the root of the project is what the service serves. */
@QuarkusTest
class OpenApiDriftIT {

    private static final Path COMMITTED = Path.of("..", "openapi.yaml");

    @TestHTTPResource("/")
    URI service;

    @Test
    void theServiceShouldServeTheCommittedContract() throws IOException {
        List<String> differences = new ArrayList<>();

        compare("", new YAMLMapper().readTree(COMMITTED.toFile()), ContractFilter.served(service), differences);

        assertThat(differences)
                .as(
                        "openapi.yaml is not what the service serves: run `make openapi`, and review the difference like code")
                .isEmpty();
    }

    @Test
    void everyHttpTestShouldBeHeldAgainstTheContract() {
        assertThat(RestAssured.filters()).hasAtLeastOneElementOfType(ContractFilter.class);
    }

    private static void compare(String pointer, JsonNode committed, JsonNode served, List<String> differences) {
        if (committed.isObject() && served.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            committed.fieldNames().forEachRemaining(names::add);
            served.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    n -> compare(pointer + "/" + n.replace("/", "~1"), committed.path(n), served.path(n), differences));
        } else if (committed.isMissingNode() || served.isMissingNode()) {
            differences.add(pointer + (committed.isMissingNode() ? ": served only" : ": committed only"));
        } else if (!committed.equals(served)) {
            differences.add(pointer + ": committed " + committed + ", served " + served);
        }
    }
}
