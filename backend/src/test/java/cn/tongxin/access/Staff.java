package cn.tongxin.access;

import cn.tongxin.access.Scene.Fixture;
import cn.tongxin.access.Service.Answer;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Makes the accounts and invitations of a scene's organization, and the systems of its region. */
final class Staff {

    static final String API_CLIENTS = "/api-clients";

    private static final String INVITATIONS = "/invitations";

    private final Service service;
    private final Cast cast;
    private final String organization;
    private final String division;
    private final String manager;
    private final String department;

    /**
     * @param manager token of the organization's
     * @param department token of a department above the division
     */
    Staff(Service service, Cast cast, String organization, String division, String manager, String department) {
        this.service = service;
        this.cast = cast;
        this.organization = organization;
        this.division = division;
        this.manager = manager;
        this.department = department;
    }

    Fixture make(String kind) {
        return switch (kind) {
            case "account" -> account();
            case "invitation" -> invitation();
            default -> apiClient();
        };
    }

    private Fixture account() {
        Cast.Person person = cast.person(organization);
        Map<String, String> values = Map.of(
                "id", person.id().toString(), "grantId", person.secondGrant().toString(), "organization", organization);
        return new Fixture("account", values, "/accounts/" + person.id());
    }

    private Fixture invitation() {
        String body = """
                {"displayName":"格子人","roles":["ORGANIZATION_MEMBER"],"organizationId":"%s"}""".formatted(organization);
        String id = service.must(manager, "POST", INVITATIONS, null, body)
                .json()
                .path("invitation")
                .path("id")
                .asText();
        return new Fixture("invitation", Map.of("id", id, "organization", organization), INVITATIONS + "/" + id);
    }

    private Fixture apiClient() {
        String body = """
                {"name":"格子系统 %s","purpose":"试","scopes":[],"divisionCodes":["%s"],"addresses":[],"expiresOn":"%s"}""".formatted(UUID.randomUUID(), division, soon());
        Answer client = service.must(department, "POST", API_CLIENTS, null, body);
        String id = client.json().path("id").asText();
        String path = API_CLIENTS + "/" + id;
        Answer key = service.must(department, "POST", path + "/keys", client.etag(), "{\"kind\":\"API_KEY\"}");
        Map<String, String> values =
                Map.of("id", id, "keyId", key.json().path("keyId").asText(), "division", division, "soon", soon());
        return new Fixture("api-client", values, path);
    }

    /** A day within the longest that a system may be let in for. */
    static String soon() {
        return LocalDate.now().plusMonths(1).toString();
    }
}
