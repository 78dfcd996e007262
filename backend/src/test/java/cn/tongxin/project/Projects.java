package cn.tongxin.project;

import cn.tongxin.intention.Intentions;
import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Projects as tests of several features need them. */
public final class Projects {

    public static final String PATH = "/api/v1/projects";

    /** Places of every project that is begun here: 涞源县 and 张北县. */
    public static final String LAIYUAN = "130630";

    public static final String ZHANGBEI = "130722";

    private static final String SIGNINGS = "/api/v1/signings";

    private Projects() {}

    /** The project of an accepted intention of the lead, signed and confirmed by both; its id. */
    public static String begun(Callers callers, UUID lead, UUID partner) {
        Response intention = Intentions.accepted(callers, lead, Callers.BEIJING);
        String extra = ",\"intentionId\":\"" + intention.path("id") + "\",\"zoneCode\":\"JJJ\",\"fields\":[\"教育\"]";
        return confirmed(callers, propose(callers, "PROJECT", extra, partner, lead), partner, lead)
                .path("project.id");
    }

    public static Response propose(Callers callers, String kind, String extra, UUID first, UUID second) {
        String body = """
                {"kind":"%s","title":"阅读课延伸合作协议","parties":[{"organizationId":"%s"},{"organizationId":"%s"}]%s}""".formatted(kind, first, second, extra);
        return callers.member(first).body(body).post(SIGNINGS);
    }

    public static Response confirmed(Callers callers, Response signing, UUID first, UUID second) {
        confirm(callers, signing, 0, first);
        return confirm(callers, signing, 1, second);
    }

    /** Confirms for a party the text that the answer shows. */
    public static Response confirm(Callers callers, Response signing, int party, UUID organization) {
        return confirm(callers.member(organization), signing, party);
    }

    public static Response confirm(RequestSpecification caller, Response signing, int party) {
        return caller.body(Map.of("textNumber", signing.path("text.number"), "textHash", signing.path("text.hash")))
                .post(SIGNINGS + "/" + signing.path("id") + "/parties/" + signing.path("parties[" + party + "].id")
                        + "/confirmation");
    }
}
