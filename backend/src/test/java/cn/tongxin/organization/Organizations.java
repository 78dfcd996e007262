package cn.tongxin.organization;

import cn.tongxin.testing.Callers;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Enters and changes organizations over HTTP, for the tests of the register. */
final class Organizations {

    static final String PATH = "/api/v1/organizations";

    private Organizations() {}

    /** What an organization of 海淀 needs to be entered. */
    static Map<String, Object> content(String name) {
        return new HashMap<>(Map.of(
                "kind", "SOCIAL_ORGANIZATION",
                "type", "SOCIAL_GROUP",
                "name", name,
                "divisionCode", "110108",
                "status", "ACTIVE",
                "charity", false));
    }

    static Map<String, Object> with(Map<String, Object> content, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(content);
        changed.put(field, value);
        return changed;
    }

    static ValidatableResponse register(Callers callers, Map<String, Object> content) {
        return callers.ministry().body(content).post(PATH).then();
    }

    /** Its identifier. */
    static String entered(Callers callers, String name) {
        return register(callers, content(name)).statusCode(201).extract().path("id");
    }

    static ValidatableResponse change(
            RequestSpecification caller, String id, int version, Map<String, Object> content) {
        return caller.header("If-Match", "\"" + version + "\"")
                .body(content)
                .put(PATH + "/" + id)
                .then();
    }
}
