package cn.tongxin.access;

import cn.tongxin.access.Scene.Fixture;
import cn.tongxin.access.Service.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events that departments of the region run, and who has registered for them. */
final class Gatherings {

    static final List<String> KINDS = List.of("draft-event", "announced-event", "held-event", "cancelled-event");
    private static final String EVENTS = "/events";

    private final Service service;
    private final String department;
    private final Bureaus bureaus;

    Gatherings(Service service, String department, Bureaus bureaus) {
        this.service = service;
        this.department = department;
        this.bureaus = bureaus;
    }

    /**
     * An event of today in that state; where it was announced, with a delegation that has a place.
     *
     * @param guest who writes for the organization that is registered
     */
    Fixture event(String kind, String organization, String guestId, String guest) {
        String host = bureaus.register();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Answer event = service.must(
                department, "POST", EVENTS, null, """
                {"name":"格子交流会%s","kind":"EXCHANGE","startsOn":"%s","place":"格子会堂","bodies":[{"organizationId":"%s","role":"HOST"}],
                "registrationOpensOn":"%s","registrationClosesOn":"%s","capacity":500}""".formatted(UUID.randomUUID(), today, host, today, today));
        String path = EVENTS + "/" + id(event);
        Map<String, String> values = new HashMap<>(
                Map.of("id", id(event), "departmentId", host, "organization", organization, "code", "00000-00000"));
        if (!kind.equals("draft-event")) {
            event = service.must(department, "POST", path + "/announcement", event.etag(), null);
            Answer registration = register(id(event), guestId, guest);
            values.put("code", code(registration, guest));
        }
        if (kind.equals("held-event")) {
            service.must(department, "POST", path + "/conclusion", event.etag(), null);
        }
        if (kind.equals("cancelled-event")) {
            service.must(department, "POST", path + "/cancellation", event.etag(), "{\"reason\":\"试格子\"}");
        }
        return new Fixture(kind, values, path);
    }

    /** A delegation of the organization that has a place. */
    Fixture registration(String organization, String writer, String guestId, String guest) {
        String event = event("announced-event", organization, guestId, guest).value("id");
        String id = id(register(event, organization, writer));
        return new Fixture(
                "registration", Map.of("id", id, "organization", organization), "/event-registrations/" + id);
    }

    private Answer register(String event, String organization, String writer) {
        return service.must(
                writer,
                "POST",
                EVENTS + "/" + event + "/registrations",
                null,
                "{\"organizationId\":\"%s\",\"people\":2,\"delegates\":[\"格子人\"]}".formatted(organization));
    }

    private String code(Answer registration, String writer) {
        return service.must(writer, "GET", "/event-registrations/" + id(registration) + "/check-in-code", null, null)
                .json()
                .path("code")
                .asText();
    }

    /** Events are read by a department, whatever their state. */
    static boolean keep(String path) {
        return path.startsWith(EVENTS + "/");
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asText();
    }
}
