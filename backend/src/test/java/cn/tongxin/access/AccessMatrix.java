package cn.tongxin.access;

import cn.tongxin.access.Scene.Fixture;
import cn.tongxin.access.Service.Answer;
import cn.tongxin.access.Service.Operation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks every cell of one scene, caller by operation by record, and keeps what is not as the table says. */
final class AccessMatrix {

    /** Stands in the name or title of every record of the scenes, and in no answer that refuses one. */
    static final String MARK = "格子";

    private static final List<String> INTENTIONS =
            List.of("draft", "withdrawn-draft", "submitted", "returned", "rejected", "withdrawn", "accepted", "signed");
    private static final List<String> SIGNINGS = List.of("proposed", "in-force");
    private static final List<String> INITIATIVES = List.of("draft-initiative", "open-initiative");
    private static final List<String> CALLS = List.of("draft-call", "open-call", "closed-call");
    private static final List<String> LISTS = List.of("draft-list", "frozen-list");
    private static final List<String> MATCHES =
            List.of("interested-match", "invited-match", "agreed-match", "declined-match");
    private static final String NOBODY = "nobody";
    /** Who may not do this to such a record does not know of it; records of the other kinds are public. */
    private static final Map<String, String> READING = reading();

    private final Service service;
    private final Cast cast;
    private final Expectations expected;
    private final Scene scene;
    private final boolean elsewhere;
    private final JsonNode requests;
    private final Tally tally;

    AccessMatrix(Service service, Cast cast, Expectations expected, Scene scene, boolean elsewhere, Tally tally) {
        this.service = service;
        this.cast = cast;
        this.expected = expected;
        this.scene = scene;
        this.elsewhere = elsewhere;
        this.tally = tally;
        try {
            requests = new ObjectMapper().readTree(Table.text("requests.json"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> reading() {
        Map<String, String> reading = new HashMap<>(
                Map.of("account", "getAccount", "invitation", "getInvitation", "api-client", "getApiClient"));
        INTENTIONS.forEach(kind -> reading.put(kind, "getIntention"));
        SIGNINGS.forEach(kind -> reading.put(kind, "getSigning"));
        INITIATIVES.forEach(kind -> reading.put(kind, "getInitiative"));
        CALLS.forEach(kind -> reading.put(kind, "getCall"));
        LISTS.forEach(kind -> reading.put(kind, "getAnnualList"));
        MATCHES.forEach(kind -> reading.put(kind, "getMatch"));
        Gatherings.KINDS.forEach(kind -> reading.put(kind, "getEvent"));
        reading.put("registration", "getEventRegistration");
        return reading;
    }

    void ask() {
        expected.asked().forEach((operation, records) -> {
            for (String kind : kinds(records.keySet())) {
                ask(operation, kind);
            }
        });
    }

    /** The records of the line, and the others of their kind. */
    private static Set<String> kinds(Set<String> records) {
        Set<String> kinds = new LinkedHashSet<>(records);
        kinds.addAll(records.stream().anyMatch(INTENTIONS::contains) ? INTENTIONS : List.of());
        kinds.addAll(records.stream().anyMatch(SIGNINGS::contains) ? SIGNINGS : List.of());
        kinds.addAll(records.stream().anyMatch(INITIATIVES::contains) ? INITIATIVES : List.of());
        kinds.addAll(records.stream().anyMatch(CALLS::contains) ? CALLS : List.of());
        kinds.addAll(records.stream().anyMatch(LISTS::contains) ? LISTS : List.of());
        kinds.addAll(records.stream().anyMatch(MATCHES::contains) ? MATCHES : List.of());
        kinds.addAll(records.stream().anyMatch(Gatherings.KINDS::contains) ? Gatherings.KINDS : List.of());
        return kinds;
    }

    private void ask(String operation, String kind) {
        Operation described = service.operations().get(operation.split("/")[0]);
        if (described == null) {
            tally.deviation(operation, kind, "-", "the contract has no such operation");
            return;
        }
        Fixture shared = scene.make(kind);
        if (elsewhere && shared.path() == null && !kind.equals("region")) {
            return; // the same everywhere
        }
        for (String caller : cast.names()) {
            String standing = elsewhere ? cast.counterpart(caller) : caller;
            boolean may = expected.may(operation, kind).contains(standing);
            Fixture record = may && described.changes() ? scene.make(kind) : shared;
            String etag = described.changes() && record.path() != null ? etag(operation, record) : null;
            Answer answer = ask(operation, described, caller, record, etag);
            tally.cell(may);
            String fault = fault(operation, kind, standing, may, answer);
            if (fault == null && !may) {
                fault = told(operation, described, caller, standing, kind, record, etag, answer);
            }
            if (fault != null) {
                tally.deviation(operation, here(kind), caller, fault + "; answered " + answer);
            }
        }
    }

    private String here(String kind) {
        return elsewhere ? kind + " elsewhere" : kind;
    }

    private @Nullable String fault(String operation, String kind, String standing, boolean may, Answer answer) {
        int status = answer.status();
        if (Expectations.REFUSED.contains(standing)) {
            return status == 401 ? null : "a credential that is no good";
        }
        if (may) {
            return answer.succeeded() ? null : "may, and is refused";
        }
        if (answer.succeeded()) {
            return "MAY NOT, AND DID";
        }
        if (standing.equals(NOBODY)) {
            return status == 401 || status == 404 ? null : "has not signed in";
        }
        boolean inOtherStates =
                expected.asked().get(operation).values().stream().anyMatch(m -> m.contains(standing));
        if (inOtherStates && knows(operation, kind, standing)) {
            return status == 409 ? null : "may, though not in this state";
        }
        return status == 403 || status == 404 ? null : "may not";
    }

    /** What a refusal gives away: a word of the record, that it exists, or that something was done after all. */
    private @Nullable String told(
            String operation,
            Operation described,
            String caller,
            String standing,
            String kind,
            Fixture record,
            @Nullable String etag,
            Answer answer) {
        if (answer.body().contains(MARK)) {
            return "a refusal that quotes the record";
        }
        if (etag != null && !etag.equals(etag(operation, record))) {
            return "REFUSED, AND CHANGED";
        }
        if (record.path() != null && described.path().contains("{id}") && !knows(operation, kind, standing)) {
            Map<String, String> other = new HashMap<>(record.values());
            other.put("id", UUID.randomUUID().toString());
            String none = ask(operation, described, caller, new Fixture(kind, other, null), etag)
                    .refusal();
            return none.equals(answer.refusal()) ? null : "told apart from a record that does not exist: " + none;
        }
        return null;
    }

    private boolean knows(String operation, String kind, String standing) {
        String reading = operation.contains("Contact") ? "getContact" : READING.getOrDefault(kind, "");
        return reading.isEmpty() || expected.may(reading, kind).contains(standing);
    }

    private String etag(String operation, Fixture record) {
        String path = requests.path(operation).path("etag").asText(record.path());
        return scene.etag(filled(path, record.values()));
    }

    private Answer ask(String operation, Operation described, String caller, Fixture record, @Nullable String etag) {
        Map<String, String> values = new HashMap<>(record.values());
        values.put("unique", MARK + UUID.randomUUID());
        JsonNode request = requests.path(operation);
        String path = filled(described.path() + request.path("query").asText(""), values);
        String body = request.has("body") ? filled(request.path("body").toString(), values) : null;
        return service.ask(
                cast.token(caller), described.method(), path, described.path().contains("{id}") ? etag : null, body);
    }

    static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /** What lists show each caller: exactly the records that it may read one by one. */
    void askLists() {
        lists("/intentions", "getIntention", INTENTIONS);
        lists("/signings", "getSigning", SIGNINGS);
        lists("/matches", "getMatch", MATCHES);
        lists("/initiatives", "getInitiative", INITIATIVES);
    }

    private void lists(String list, String reading, List<String> kinds) {
        List<Fixture> records = kinds.stream().map(scene::make).toList();
        for (String caller : cast.names()) {
            if (Expectations.REFUSED.contains(caller)) {
                continue;
            }
            String standing = elsewhere ? cast.counterpart(caller) : caller;
            Set<String> shown =
                    walk(cast.token(caller), Service.API + list + "?limit=200&organization=" + scene.organization);
            for (Fixture record : records) {
                boolean may = expected.may(reading, record.kind()).contains(standing);
                tally.cell(may);
                if (may != shown.contains(record.value("id"))) {
                    tally.deviation("list " + list, here(record.kind()), caller, may ? "is missing" : "IS SHOWN");
                }
            }
        }
    }

    private Set<String> walk(@Nullable String token, String list) {
        Set<String> ids = new LinkedHashSet<>();
        String next = "";
        do {
            JsonNode page = service.ask(token, "GET", list + next, null, null).json();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            next = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!next.isEmpty());
        return ids;
    }

    /** Records that are not public, by the address at which each is read, for those who may not read them. */
    Map<String, List<String>> hidden() {
        Map<String, List<String>> hidden = new HashMap<>();
        for (String operation : List.of("getIntention", "getIntentionHistory", "getSigning", "getContact")) {
            expected.asked().getOrDefault(operation, Map.of()).forEach((kind, may) -> {
                if (INTENTIONS.contains(kind) && !kind.equals("draft") && !kind.equals("submitted")) {
                    return; // one that its department does not know, and one that it does
                }
                Fixture record = scene.make(kind);
                List<String> callers = new ArrayList<>(cast.names());
                callers.removeIf(c -> may.contains(elsewhere ? cast.counterpart(c) : c));
                if (!callers.isEmpty()) {
                    hidden.put(filled(service.operations().get(operation).path(), record.values()), callers);
                }
            });
        }
        return hidden;
    }
}
