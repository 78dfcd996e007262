package cn.tongxin.audit;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.identity.Role;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The trail tells who looked at what is masked, and for what purpose; what was seen it never tells. */
@QuarkusTest
class AuditMaskingIT {

    private static final Map<String, String> CONTACT = Map.of(
            "contactPerson", "欧阳九如",
            "telephone", "17790214466",
            "email", "box90214466@example.org",
            "bankName", "工行海淀西支行",
            "accountName", "户名九如",
            "accountNumber", "6222020090214466");

    @Inject
    Callers callers;

    @Test
    void valuesThatWereEnteredAndDisclosedShouldNeverShow() {
        Trail trail = new Trail(callers);
        UUID organization = callers.organization(BEIJING);
        String path = "/api/v1/organizations/" + organization + "/contact";
        callers.only(Role.ORGANIZATION_MANAGER, organization, null)
                .header("If-Match", "\"0\"")
                .body(CONTACT)
                .put(path)
                .then()
                .statusCode(200);
        callers.officer(BEIJING)
                .body(Map.of("purpose", "VERIFICATION"))
                .post(path + "/disclosure")
                .then()
                .statusCode(200);

        Map<String, Object> filter = Map.of("recordId", organization);
        List<Map<String, Object>> rows = trail.items(filter);
        assertThat(rows).extracting(row -> row.get("act")).contains("disclose").hasSizeGreaterThan(1);
        assertThat(rows.getFirst().toString()).contains("VERIFICATION");
        String one = trail.reader()
                .get(Trail.PATH + "/" + rows.getFirst().get("position"))
                .asString();
        for (String told : List.of(
                trail.read(filter).asString(), one, export(trail, "CSV", filter), export(trail, "NDJSON", filter))) {
            assertThat(told).contains(organization.toString()).doesNotContain(CONTACT.values());
        }
    }

    private static String export(Trail trail, String format, Map<String, Object> filter) {
        return trail.reader()
                .queryParams(filter)
                .get(Trail.PATH + "/export?format=" + format)
                .asString();
    }
}
