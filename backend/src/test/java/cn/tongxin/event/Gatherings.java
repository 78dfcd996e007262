package cn.tongxin.event;

import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Events as tests of several rooms need them: of one new department of 北京, held today, with registration open. */
public final class Gatherings {

    public static final String PATH = "/api/v1/events";

    private Gatherings() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** @param more further fields, each with a comma before it */
    public static String content(UUID department, String more) {
        return """
                {"name":"交流会 %s","kind":"EXCHANGE","startsOn":"%s","place":"会堂","zoneCode":"JJJ",
                "bodies":[{"organizationId":"%s","role":"HOST"}]%s}""".formatted(UUID.randomUUID(), today(), department, more);
    }

    public static String room(Integer people) {
        return ",\"registrationOpensOn\":\"%s\",\"registrationClosesOn\":\"%s\"%s"
                .formatted(today(), today(), people == null ? "" : ",\"capacity\":" + people);
    }

    public static Response draft(RequestSpecification caller, String content) {
        return caller.body(content).post(PATH);
    }

    /** Takes a step on the event as it was answered last. */
    public static Response act(RequestSpecification caller, Response event, String act) {
        return caller.header("If-Match", event.header("ETag")).post(PATH + "/" + event.path("id") + "/" + act);
    }

    /** An announced event with so much room; null: without a bound. */
    public static Response announced(Callers callers, Integer people) {
        Response draft =
                draft(callers.officer(Callers.BEIJING), content(callers.department(Callers.BEIJING), room(people)));
        draft.then().statusCode(201);
        return act(callers.officer(Callers.BEIJING), draft, "announcement");
    }

    public static Response register(Callers callers, Object event, UUID organization, int people, String... names) {
        String delegates = names.length == 0 ? "" : ",\"delegates\":[\"" + String.join("\",\"", names) + "\"]";
        return callers.member(organization)
                .body("{\"organizationId\":\"%s\",\"people\":%d%s}".formatted(organization, people, delegates))
                .post(PATH + "/" + event + "/registrations");
    }

    public static String code(Callers callers, UUID organization, Response registration) {
        return callers.member(organization)
                .get("/api/v1/event-registrations/" + registration.path("id") + "/check-in-code")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    public static Response checkIn(RequestSpecification host, Object event, String code) {
        return host.body("{\"code\":\"%s\"}".formatted(code)).post(PATH + "/" + event + "/check-ins");
    }
}
