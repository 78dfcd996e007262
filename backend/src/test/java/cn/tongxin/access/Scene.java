package cn.tongxin.access;

import cn.tongxin.access.Service.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Makes the records that are asked about, each in its state, over HTTP and by those whose business it is. */
final class Scene {

    private static final String ORGANIZATIONS = "/organizations";
    private static final String INTENTIONS = "/intentions";
    private static final String SIGNINGS = "/signings";
    /** Valid, of no organization that is known. */
    private static final String CODE = "51100000500009247D";

    /**
     * A record.
     *
     * @param values what operations name by {...}: its id, its organization, and so on
     * @param path where it is read, or null where nothing of it could change
     */
    record Fixture(
            String kind,
            Map<String, String> values,
            @Nullable String path) {
        String value(String name) {
            return values.getOrDefault(name, "{" + name + "}");
        }
    }

    private final Service service;
    private final Cast cast;
    private final String division;
    private final String place;
    private final String department;

    final String organization;
    final String partner;
    private final String name;
    private final String writer;
    private final String signatory;
    private final String partnerSignatory;
    private final Staff staff;
    private final Bureaus bureaus;
    private final Agreements agreements;
    private final Declarations declarations;
    private final Together together;
    private final Meetings meetings;
    private final Gatherings gatherings;
    private final String guest;
    private final Initiatives initiatives;

    /**
     * @param division where the organization is registered
     * @param place where its projects are
     */
    Scene(Service service, Cast cast, String division, String place) {
        this.service = service;
        this.cast = cast;
        this.division = division;
        this.place = place;
        department = cast.maker("DEPARTMENT_MANAGER", null);
        name = "格子协会" + UUID.randomUUID();
        organization = register(name);
        partner = register("格子伙伴" + UUID.randomUUID());
        writer = cast.maker("ORGANIZATION_MANAGER", organization);
        signatory = cast.maker("ORGANIZATION_SIGNATORY", organization);
        partnerSignatory = cast.maker("ORGANIZATION_SIGNATORY", partner);
        staff = new Staff(service, cast, organization, division, writer, department);
        bureaus = new Bureaus(service, department, division);
        agreements = new Agreements(service, writer, signatory);
        declarations = new Declarations(service, department, place);
        together = new Together(service, cast, organization, writer, partner, department);
        meetings = new Meetings(
                service, writer, cast.maker("ORGANIZATION_MANAGER", partner), organization, partner, this::accepted);
        gatherings = new Gatherings(service, department, bureaus);
        guest = cast.maker("ORGANIZATION_MANAGER", partner);
        initiatives = new Initiatives(service, organization, signatory, partner, partnerSignatory);
    }

    /** Another organization of the same region. */
    String register(String called) {
        return id(post(department, ORGANIZATIONS, """
                {"kind":"SOCIAL_ORGANIZATION","type":"SOCIAL_GROUP","name":"%s","divisionCode":"%s","status":"ACTIVE","charity":false}""".formatted(called, division)));
    }

    /** A new record of this kind. */
    Fixture make(String kind) {
        if (Declarations.STEPS.containsKey(kind)) {
            return fixture(
                    kind, INTENTIONS, intention(Declarations.STEPS.getOrDefault(kind, List.of()), Bureaus.THIS_YEAR));
        }
        if (Together.KINDS.contains(kind)) {
            return together.make(kind, declarations);
        }
        return switch (kind) {
            case "signed" ->
                fixture(
                        kind,
                        INTENTIONS,
                        signing(true).path("intention").path("id").asText());
            case "proposed" -> signingFixture(kind, false);
            case "in-force" -> signingFixture(kind, true);
            case "linked" -> agreements.linked(signingFixture(kind, false));
            case "with-task" -> agreements.withTask(signingFixture(kind, true));
            case "draft-initiative", "open-initiative", "joinable-initiative", "joined-initiative" ->
                initiatives.make(kind);
            case "organization" -> organizationFixture();
            case "project" -> agreements.withMilestone(fixture(kind, "/projects", project()));
            case "funding-record" ->
                fixture(
                        kind,
                        "/funding-records",
                        id(report("/funding-records", "\"kind\":\"DISBURSED\",\"amount\":\"100.00\"")));
            case "beneficiary-record" ->
                fixture(
                        kind,
                        "/beneficiary-records",
                        id(report("/beneficiary-records", "\"unit\":\"PERSON\",\"quantity\":10")));
            case "draft-list", "frozen-list" -> annual(kind);
            case "draft-call", "open-call", "closed-call" -> bureaus.make(kind);
            case "draft-event", "announced-event", "held-event", "cancelled-event" ->
                gatherings.event(kind, organization, partner, guest);
            case "registration" -> gatherings.registration(organization, writer, partner, guest);
            case "account", "invitation", "api-client" -> staff.make(kind);
            case "looking-intention", "interested-match", "invited-match", "agreed-match", "declined-match" ->
                meetings.make(kind);
            case "document", "event", "figure" -> published(kind, "/" + kind + "s", "id");
            case "policy" -> published(kind, "/policies", "id");
            case "published-organization" -> withCode();
            case "journal-entry" -> new Fixture(kind, Map.of("position", "1"), null);
            case "division" -> new Fixture(kind, Map.of("code", division), null);
            case "zone" -> new Fixture(kind, Map.of("code", "JJJ"), null);
            default ->
                new Fixture(
                        kind,
                        Map.of(
                                "division",
                                division,
                                "code",
                                "signings",
                                "soon",
                                Staff.soon(),
                                "departmentId",
                                kind.equals("region") ? bureaus.register() : "",
                                "callId",
                                kind.equals("region") ? bureaus.callForList() : ""),
                        null);
        };
    }

    private Fixture fixture(String kind, String path, String id) {
        return new Fixture(
                kind,
                Map.of(
                        "id",
                        id,
                        "organization",
                        organization,
                        "partner",
                        partner,
                        "project",
                        id,
                        "place",
                        place,
                        "name",
                        name),
                path + "/" + id);
    }

    private Fixture organizationFixture() {
        Map<String, String> values =
                new HashMap<>(Map.of("id", organization, "organization", organization, "partner", partner));
        values.put("division", division);
        values.put("name", name);
        values.put("telephone", "138" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
        return new Fixture("organization", values, ORGANIZATIONS + "/" + organization);
    }

    /** A list of a year of its own with one accepted intention; there is one for each zone and year. */
    private Fixture annual(String kind) {
        int year = Bureaus.newYear();
        intention(Declarations.ACCEPTED, year);
        return bureaus.list(kind, year);
    }

    private Fixture signingFixture(String kind, boolean inForce) {
        var signing = signing(inForce);
        Map<String, String> values = new HashMap<>(Map.of("organization", organization, "partner", partner));
        values.put("id", signing.path("id").asText());
        values.put("partyId", signing.path("parties").get(0).path("id").asText());
        values.put("textHash", signing.path("textHash").asText());
        return new Fixture(kind, values, SIGNINGS + "/" + values.get("id"));
    }

    /** A credit code is unique: whoever comes first enters it. */
    private Fixture withCode() {
        String path = Service.API + ORGANIZATIONS + "/by-credit-code/" + CODE;
        if (service.ask(null, "GET", path, null, null).status() == 404) {
            post(department, ORGANIZATIONS, """
                    {"kind":"SOCIAL_ORGANIZATION","type":"SOCIAL_GROUP","name":"格子协会有码","creditCode":"%s","divisionCode":"%s","status":"ACTIVE","charity":false}""".formatted(CODE, division));
        }
        return new Fixture("published-organization", Map.of("creditCode", CODE, "code", CODE), null);
    }

    private Fixture published(String kind, String list, String field) {
        var first =
                service.must(null, "GET", list, null, null).json().path("items").get(0);
        return new Fixture(
                kind,
                Map.of(
                        "id",
                        first.path("id").asText(),
                        "creditCode",
                        first.path(field).asText(),
                        "code",
                        first.path(field).asText()),
                null);
    }

    private String accepted() {
        return intention(Declarations.ACCEPTED, Bureaus.THIS_YEAR);
    }

    private String intention(List<String> steps, int year) {
        return id(declarations.make(organization, writer, steps, year));
    }

    private com.fasterxml.jackson.databind.JsonNode signing(boolean inForce) {
        Answer signing = post(writer, SIGNINGS, """
                {"kind":"PROJECT","title":"格子签约%s","intentionId":"%s","parties":[{"organizationId":"%s"},{"organizationId":"%s"}]}""".formatted(UUID.randomUUID(), accepted(), organization, partner));
        if (inForce) {
            confirm(signing, 0, signatory);
            signing = confirm(signing, 1, partnerSignatory);
        }
        return signing.json();
    }

    private Answer confirm(Answer signing, int party, String token) {
        return post(
                token,
                SIGNINGS + "/" + id(signing) + "/parties/"
                        + signing.json().path("parties").get(party).path("id").asText() + "/confirmation",
                "{\"textNumber\":1,\"textHash\":\"%s\"}"
                        .formatted(signing.json().path("textHash").asText()));
    }

    private String project() {
        return signing(true).path("project").path("id").asText();
    }

    private Answer report(String path, String what) {
        return post(
                writer,
                path,
                "{\"projectId\":\"%s\",%s,\"onDate\":\"2026-03-01\",\"divisionCode\":\"%s\"}"
                        .formatted(project(), what, place));
    }

    /** The tag of what is at a path, as those whose it is see it. */
    String etag(String path) {
        return service.must(
                        path.startsWith(Staff.API_CLIENTS) || Bureaus.keep(path) || Gatherings.keep(path)
                                ? department
                                : writer,
                        "GET",
                        path,
                        null,
                        null)
                .etag();
    }

    private Answer post(String token, String path, @Nullable String body) {
        return service.must(token, "POST", path, null, body);
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asText();
    }
}
