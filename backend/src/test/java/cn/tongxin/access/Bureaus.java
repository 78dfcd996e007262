package cn.tongxin.access;

import cn.tongxin.access.Scene.Fixture;
import cn.tongxin.access.Service.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Departments of the region that are on the register, and their calls. */
final class Bureaus {

    static final String CALLS = "/calls";

    private final Service service;
    private final String token;
    private final String division;

    /** @param token of the department of all the country, which may act for each of them */
    Bureaus(Service service, String token, String division) {
        this.service = service;
        this.token = token;
        this.division = division;
    }

    /** A new department; its id. */
    String register() {
        return id(service.must(token, "POST", "/organizations", null, """
                {"kind":"DEPARTMENT","name":"格子民政局%s","divisionCode":"%s","status":"ACTIVE","charity":false}""".formatted(UUID.randomUUID(), division)));
    }

    /** A call of two departments, who have agreed to it. */
    Fixture make(String kind) {
        String first = register();
        String second = register();
        Answer call = service.must(token, "POST", CALLS, null, """
                {"title":"格子征集%s","year":2026,"zoneCode":"JJJ","categories":["CHARITY"],"opensOn":"2026-01-01","closesOn":"2199-12-31",
                "departmentIds":["%s","%s"]}""".formatted(UUID.randomUUID(), first, second));
        String path = CALLS + "/" + id(call);
        call = service.must(token, "POST", path + "/departments/" + second + "/agreement", call.etag(), null);
        for (String step : steps(kind)) {
            String reason = step.equals("closing") ? "{\"reason\":\"试格子\"}" : null;
            call = service.must(token, "POST", path + "/" + step, call.etag(), reason);
        }
        return new Fixture(kind, Map.of("id", id(call), "departmentId", first), path);
    }

    private static List<String> steps(String kind) {
        return switch (kind) {
            case "open-call" -> List.of("opening");
            case "closed-call" -> List.of("opening", "closing");
            default -> List.of();
        };
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asText();
    }
}
