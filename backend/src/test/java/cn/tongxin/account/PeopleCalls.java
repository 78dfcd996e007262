package cn.tongxin.account;

import cn.tongxin.identity.Role;
import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What those send who look after people, and those whom they invite. */
public final class PeopleCalls {

    public static final String ACCOUNTS = "/api/v1/accounts";
    public static final String INVITATIONS = "/api/v1/invitations";
    public static final String PASSWORD = "correct horse battery";

    private PeopleCalls() {}

    public static Map<String, Object> of(UUID organizationId) {
        return Map.of("organizationId", organizationId.toString());
    }

    public static Map<String, Object> in(String divisionCode) {
        return Map.of("divisionCode", divisionCode);
    }

    public static Map<String, Object> zone(String zoneCode) {
        return Map.of("zoneCode", zoneCode);
    }

    public static final Map<String, Object> SYSTEM = Map.of();

    public static Response invite(RequestSpecification inviter, Map<String, Object> scope, Role... roles) {
        Map<String, Object> body = new LinkedHashMap<>(scope);
        body.put("displayName", "测试人员");
        body.put("roles", Arrays.stream(roles).map(Enum::name).toList());
        return inviter.body(body).post(INVITATIONS);
    }

    /** Accepts with a new account. */
    public static Response accept(RequestSpecification invited, String token, String username) {
        return invited.body(Map.of("token", token, "username", username, "displayName", "测试人员", "password", PASSWORD))
                .post(INVITATIONS + "/acceptance");
    }

    /** Accepts with the account that is signed in. */
    public static Response accept(RequestSpecification signedIn, String token) {
        return signedIn.body(Map.of("token", token)).post(INVITATIONS + "/acceptance");
    }

    public static String newUsername() {
        return "p-" + UUID.randomUUID();
    }

    public static Response signIn(RequestSpecification anybody, String username, String password) {
        return anybody.body(Map.of("username", username, "password", password)).post("/api/v1/session");
    }

    /** Somebody who was invited, accepted and signed in. */
    public record Joined(String id, String username, String token) {}

    public static Joined join(Callers callers, RequestSpecification inviter, Map<String, Object> scope, Role... roles) {
        Response invitation = invite(inviter, scope, roles);
        invitation.then().statusCode(201);
        String username = newUsername();
        Response accepted = accept(callers.anonymous(), invitation.path("token"), username);
        accepted.then().statusCode(200);
        Response session = signIn(callers.anonymous(), username, PASSWORD);
        session.then().statusCode(201);
        return new Joined(accepted.path("accountId"), username, session.path("token"));
    }

    /** The account of a session's token. */
    public static String idOf(Callers callers, String token) {
        return callers.bearer(token).get("/api/v1/session").path("id");
    }

    /** A step on an account, on the version that the one who takes it reads. */
    public static Response act(Callers callers, String by, String accountId, String step, Map<String, Object> body) {
        Response read = callers.bearer(by).get(ACCOUNTS + "/" + accountId);
        RequestSpecification request =
                callers.bearer(by).header("If-Match", read.statusCode() == 200 ? read.header("ETag") : "\"0\"");
        return (body.isEmpty() ? request : request.body(body)).post(ACCOUNTS + "/" + accountId + "/" + step);
    }

    public static Response lock(Callers callers, String by, String accountId) {
        return act(callers, by, accountId, "lock", Map.of("reason", "已调离"));
    }

    public static Response give(Callers callers, String by, String accountId, Role role, Map<String, Object> scope) {
        Map<String, Object> body = new LinkedHashMap<>(scope);
        body.put("role", role.name());
        return act(callers, by, accountId, "grants", body);
    }
}
