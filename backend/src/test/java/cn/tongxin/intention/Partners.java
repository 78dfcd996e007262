package cn.tongxin.intention;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Inviting and answering, as tests of what is done together need it. */
public final class Partners {

    private static final String PATH = "/api/v1/intentions/";

    private Partners() {}

    /** The intention as this caller reads it now. */
    public static Response read(RequestSpecification caller, String id) {
        return caller.get(PATH + id);
    }

    public static Response invite(RequestSpecification lead, Response intention, UUID organization) {
        return Intentions.act(lead.body("{\"organizationId\":\"" + organization + "\"}"), intention, "partners");
    }

    public static Response join(RequestSpecification invited, Response intention, UUID organization) {
        return Intentions.act(invited, intention, "partners/" + organization + "/acceptance");
    }

    public static Response decline(RequestSpecification invited, Response intention, UUID organization) {
        return Intentions.act(
                invited.body("{\"reason\":\"人手不足\"}"), intention, "partners/" + organization + "/refusal");
    }
}
