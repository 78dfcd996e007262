package cn.tongxin.access;

import cn.tongxin.access.Scene.Fixture;
import cn.tongxin.access.Service.Answer;
import cn.tongxin.testing.Years;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Departments of the region that are on the register, and their calls. */
final class Bureaus {

    static final int THIS_YEAR = 2026;
    private static final String CALLS = "/calls";
    private static final String LISTS = "/annual-lists";

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
        return call(kind, THIS_YEAR);
    }

    private Fixture call(String kind, int year) {
        String first = register();
        String second = register();
        Answer call =
                service.must(token, "POST", CALLS, null, """
                {"title":"格子征集%s","year":%d,"zoneCode":"%s","categories":["CHARITY"],"opensOn":"2026-01-01","closesOn":"2199-12-31",
                "departmentIds":["%s","%s"]}""".formatted(UUID.randomUUID(), year, zone(), first, second));
        String path = CALLS + "/" + id(call);
        call = service.must(token, "POST", path + "/departments/" + second + "/agreement", call.etag(), null);
        for (String step : steps(kind)) {
            String reason = step.equals("closing") ? "{\"reason\":\"试格子\"}" : null;
            call = service.must(token, "POST", path + "/" + step, call.etag(), reason);
        }
        return new Fixture(kind, Map.of("id", id(call), "departmentId", first), path);
    }

    /** The annual list of that year, which the departments of an open call draw up. */
    Fixture list(String kind, int year) {
        String call = call("open-call", year).value("id");
        Answer list =
                service.must(token, "POST", LISTS, null, "{\"callId\":\"%s\",\"title\":\"格子清单\"}".formatted(call));
        String path = LISTS + "/" + id(list);
        if (kind.equals("frozen-list")) {
            service.must(token, "POST", path + "/freezing", list.etag(), null);
        }
        String intention = list.json().path("lines").get(0).path("intentionId").asText();
        return new Fixture(kind, Map.of("id", id(list), "intention", intention), path);
    }

    /** A call of a year that has no list yet. */
    String callForList() {
        return call("open-call", newYear()).value("id");
    }

    /** Records of departments are read by a department, whatever their state. */
    static boolean keep(String path) {
        return path.startsWith(CALLS) || path.startsWith(LISTS);
    }

    static int newYear() {
        return Years.ACCESS_MATRIX.take(1);
    }

    private String zone() {
        return division.startsWith("31") ? "YRD" : "JJJ";
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
