package cn.tongxin.access;

import cn.tongxin.access.Scene.Fixture;
import cn.tongxin.access.Service.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accepted intentions with what is done about them together: invitations, an offer of the lead, an amendment, a comment. */
final class Together {

    private static final String INTENTIONS = "/intentions/";
    static final List<String> KINDS = List.of("invited", "inviting", "offered", "offering", "partnered", "amended");

    private final Service service;
    private final String organization;
    private final String partner;
    private final String writer;
    private final String partnerWriter;
    private final String department;

    /** @param partner another organization, by whose manager it is asked or asks */
    Together(Service service, Cast cast, String organization, String writer, String partner, String department) {
        this.service = service;
        this.organization = organization;
        this.partner = partner;
        this.writer = writer;
        this.department = department;
        partnerWriter = cast.maker("ORGANIZATION_MANAGER", partner);
    }

    Fixture make(String kind, Declarations declarations) {
        boolean asked = kind.equals("invited") || kind.equals("offered");
        String lead = asked ? partner : organization;
        String other = asked ? organization : partner;
        String leading = asked ? partnerWriter : writer;
        String joining = asked ? writer : partnerWriter;
        Answer intention = declarations.accepted(lead, leading);
        String path = INTENTIONS + intention.json().path("id").asText();
        Map<String, String> values = new HashMap<>(
                Map.of("id", intention.json().path("id").asText(), "organizationId", other, "partner", partner));
        if (kind.equals("amended")) {
            values.put(
                    "amendmentId",
                    must(leading, path + "/amendments", path, "{\"reason\":\"预算有变\",\"content\":" + plan() + "}")
                            .json()
                            .path("id")
                            .asText());
            return new Fixture(kind, values, path);
        }
        must(leading, path + "/partners", path, "{\"organizationId\":\"" + other + "\"}");
        if (!kind.startsWith("invit")) {
            must(joining, path + "/partners/" + other + "/acceptance", path, null);
        }
        if (kind.startsWith("offer")) {
            must(leading, path + "/lead-offer", path, "{\"reason\":\"由对方牵头\",\"organizationId\":\"" + other + "\"}");
        }
        return new Fixture(kind, values, path);
    }

    /** What the amendment says: a title of its own. */
    private static String plan() {
        return """
                {"title":"格子意向改","summary":"为小学开设阅读课","offer":"选书与配送","need":"课时安排","plannedFrom":"2026-11-01",
                "plannedUntil":"2028-06-30","targetDivisionCodes":["130630"]}""";
    }

    private Answer must(String token, String path, String versioned, @Nullable String body) {
        String etag = service.must(department, "GET", versioned, null, null).etag();
        return service.must(token, "POST", path, etag, body);
    }
}
