package cn.tongxin.audit;

import cn.tongxin.identity.Role;
import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** The trail as the audit administrator of a test reads it. */
final class Trail {

    static final String PATH = "/api/v1/audit";

    private final Callers callers;
    private final String token;

    Trail(Callers callers) {
        this.callers = callers;
        this.token = callers.token(List.of(Role.AUDIT_ADMINISTRATOR), null, null, null);
    }

    RequestSpecification reader() {
        return callers.bearer(token);
    }

    Response read(Map<String, ?> filter) {
        return reader().queryParams(filter).get(PATH);
    }

    /** What was refused to whoever aimed at the record. */
    List<Map<String, Object>> refusals(Object recordId) {
        return items(Map.of("recordId", recordId, "result", "REFUSED"));
    }

    List<Map<String, Object>> items(Map<String, ?> filter) {
        return read(filter).then().statusCode(200).extract().path("items");
    }
}
