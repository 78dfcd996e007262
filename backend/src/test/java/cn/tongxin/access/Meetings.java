package cn.tongxin.access;

import cn.tongxin.access.Scene.Fixture;
import java.util.Map;
import java.util.function.Supplier;

/** Makes matches of the organization's intentions with its partner, each in its state. */
final class Meetings {

    private static final String MATCHES = "/matches";

    private final Service service;
    private final String writer;
    private final String partnerWriter;
    private final String organization;
    private final String partner;
    private final Supplier<String> accepted;

    /** @param accepted makes an intention of the organization that is public */
    Meetings(
            Service service,
            String writer,
            String partnerWriter,
            String organization,
            String partner,
            Supplier<String> accepted) {
        this.service = service;
        this.writer = writer;
        this.partnerWriter = partnerWriter;
        this.organization = organization;
        this.partner = partner;
        this.accepted = accepted;
    }

    Fixture make(String kind) {
        String intention = accepted.get();
        if (kind.equals("looking-intention")) {
            return new Fixture(
                    kind,
                    Map.of("id", intention, "organization", organization, "partner", partner),
                    "/intentions/" + intention);
        }
        boolean invited = kind.equals("invited-match");
        Service.Answer match = service.must(invited ? writer : partnerWriter, "POST", MATCHES, null, """
                {"intentionId":"%s","organizationId":"%s","side":"%s"}""".formatted(
                        intention, partner, invited ? "LEAD" : "PARTNER"));
        String path = MATCHES + "/" + match.json().path("id").asText();
        if (kind.equals("agreed-match")) {
            service.must(writer, "POST", path + "/acceptance", match.etag(), null);
        } else if (kind.equals("declined-match")) {
            service.must(writer, "POST", path + "/decline", match.etag(), "{\"reason\":\"试格子\"}");
        }
        return new Fixture(
                kind,
                Map.of("id", match.json().path("id").asText(), "organization", organization, "partner", partner),
                path);
    }
}
