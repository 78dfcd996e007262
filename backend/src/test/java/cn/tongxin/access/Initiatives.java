package cn.tongxin.access;

import cn.tongxin.access.Scene.Fixture;
import cn.tongxin.access.Service.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Initiatives of the organization, and of its partner for the organization to join. */
final class Initiatives {

    private static final String PATH = "/initiatives";

    private final Service service;
    private final String organization;
    private final String signatory;
    private final String partner;
    private final String partnerSignatory;

    Initiatives(Service service, String organization, String signatory, String partner, String partnerSignatory) {
        this.service = service;
        this.organization = organization;
        this.signatory = signatory;
        this.partner = partner;
        this.partnerSignatory = partnerSignatory;
    }

    Fixture make(String kind) {
        boolean own = kind.equals("draft-initiative") || kind.equals("open-initiative");
        String token = own ? signatory : partnerSignatory;
        Answer initiative =
                service.must(token, "POST", PATH, null, """
                {"organizationId":"%s","content":{"title":"格子倡议%s","text":"我们倡议。","actions":["每季入户探访"],"closesOn":"2199-12-31"}}""".formatted(own ? organization : partner, UUID.randomUUID()));
        String path = PATH + "/" + initiative.json().path("id").asText();
        Map<String, String> values = new HashMap<>(Map.of("organization", organization, "partner", partner));
        values.put("id", initiative.json().path("id").asText());
        if (!kind.equals("draft-initiative")) {
            initiative = service.must(token, "POST", path + "/opening", initiative.etag(), "{}");
            values.put("textHash", initiative.json().path("textHash").asText());
        }
        if (kind.equals("joined-initiative")) {
            Answer line = service.must(
                    signatory,
                    "POST",
                    path + "/signatures",
                    null,
                    "{\"organizationId\":\"%s\",\"textHash\":\"%s\"}".formatted(organization, values.get("textHash")));
            values.put("signatureId", line.json().path("id").asText());
        }
        return new Fixture(kind, values, path);
    }
}
