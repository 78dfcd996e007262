package cn.tongxin.apiclient;

import cn.tongxin.identity.ClientScope;
import cn.tongxin.identity.Role;
import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Systems as tests of several features need them; every one new, with a manager of its own. */
public final class ApiClients {

    public static final String PATH = "/api/v1/api-clients";

    private ApiClients() {}

    /** Somebody who looks after the systems of a division. */
    public static RequestSpecification manager(Callers callers, String divisionCode) {
        return callers.only(Role.DEPARTMENT_MANAGER, null, divisionCode);
    }

    /** What a department says of a system that is good until tomorrow. */
    public static Map<String, Object> content(List<String> divisionCodes, ClientScope... scopes) {
        Map<String, Object> content = new HashMap<>();
        content.put("name", "测试系统" + UUID.randomUUID());
        content.put("purpose", "每日同步名录，供信用公示使用。");
        content.put("scopes", List.of(scopes));
        content.put("divisionCodes", divisionCodes);
        content.put("addresses", List.of());
        content.put("expiresOn", LocalDate.now().plusDays(1).toString());
        return content;
    }

    public static Response register(Callers callers, String divisionCode, Map<String, Object> content) {
        return manager(callers, divisionCode).body(content).post(PATH);
    }

    /** A system of a department of that division. */
    public static Response registered(Callers callers, String divisionCode, ClientScope... scopes) {
        return register(callers, divisionCode, content(List.of(divisionCode), scopes));
    }

    /** The client as it is now, seen by a manager of the country. */
    public static Response read(Callers callers, Object id) {
        return manager(callers, Callers.COUNTRY).get(PATH + "/" + id);
    }

    /** Takes a step on a system as it is now. */
    public static Response act(Callers callers, Object id, String act, @Nullable Object body) {
        return manager(callers, Callers.COUNTRY)
                .header("If-Match", read(callers, id).header("ETag"))
                .body(body == null ? "" : body)
                .post(PATH + "/" + id + "/" + act);
    }

    /** A new key. */
    public static Response issue(Callers callers, Object id, KeyKind kind) {
        return act(callers, id, "keys", Map.of("kind", kind));
    }

    /** The secret of a new key. */
    public static String secret(Callers callers, Object id, KeyKind kind) {
        return issue(callers, id, kind).path("secret");
    }

    /** An API key of a new system. */
    public static String key(Callers callers, String divisionCode, ClientScope... scopes) {
        return secret(callers, registered(callers, divisionCode, scopes).path("id"), KeyKind.API_KEY);
    }
}
