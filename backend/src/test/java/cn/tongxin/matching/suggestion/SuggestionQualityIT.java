package cn.tongxin.matching.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.intention.Intentions;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * How good suggestions are, on a small sample whose expected partners its writer labelled by reasoning: see
 * matching/labelled-sample.json. It tells whether a change made them worse; how good they are in the field only the field can say.
 */
@QuarkusTest
class SuggestionQualityIT {

    private static final Logger LOG = Logger.getLogger(SuggestionQualityIT.class);
    private static final int FIRST = 5;
    private static final double RECALL_FLOOR = 0.95;
    private static final double TOP_FLOOR = 0.9;
    /** Most intentions of the sample have one expected partner, and whoever else has the field is shown below it. */
    private static final double PRECISION_FLOOR = 0.4;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private final ObjectMapper json = new ObjectMapper();
    /** A mark at the end of each field of work keeps the sample to itself. */
    private final String mark = "·" + UUID.randomUUID().toString().substring(0, 6);

    private final Map<String, String> names = new HashMap<>();

    @Test
    void expectedPartnersShouldBeAmongTheFirstFive() throws IOException {
        JsonNode sample = json.readTree(getClass().getResourceAsStream("/matching/labelled-sample.json"));
        sample.path("organizations").forEach(this::enter);
        double found = 0;
        double expected = 0;
        double shown = 0;
        double first = 0;
        int asked = 0;
        for (JsonNode intention : sample.path("intentions")) {
            List<String> suggested = suggested(intention);
            Set<String> labelled = texts(intention.path("expected"));
            long hits = suggested.stream().filter(labelled::contains).count();
            LOG.infof("%s: %s, expected %s", intention.path("key").asText(), suggested, labelled);
            found += hits;
            expected += labelled.size();
            shown += suggested.size();
            first += !suggested.isEmpty() && labelled.contains(suggested.getFirst()) ? 1 : 0;
            asked++;
        }
        LOG.infof(
                "of %d intentions: precision in the first %d (of those shown) %.2f, recall %.2f, first one expected %.2f",
                asked, FIRST, found / shown, found / expected, first / asked);
        assertThat(found / expected).as("recall in the first five").isGreaterThanOrEqualTo(RECALL_FLOOR);
        assertThat(first / asked).as("the first one is expected").isGreaterThanOrEqualTo(TOP_FLOOR);
        assertThat(found / shown).as("precision in the first five").isGreaterThanOrEqualTo(PRECISION_FLOOR);
    }

    private void enter(JsonNode organization) {
        UUID id = callers.organization(organization.path("division").asText());
        names.put(id.toString(), organization.path("key").asText());
        sql.change(
                "update organization set fields = ? where id = ?",
                texts(organization.path("fields")).stream().map(f -> f + mark).toList(),
                id);
        accepted(id, terms(organization.path("offers"), "OFFER"));
    }

    private List<String> suggested(JsonNode intention) {
        UUID lead = callers.organization(Callers.TIANJIN);
        String id = accepted(lead, terms(intention.path("needs"), "NEED"));
        List<String> ids = callers.member(lead)
                .get("/api/v1/intentions/" + id + "/suggestions")
                .path("items.organization.id");
        return ids.stream()
                .limit(FIRST)
                .map(one -> Objects.requireNonNull(names.get(one)))
                .toList();
    }

    private String accepted(UUID organization, ArrayNode terms) {
        String content = Intentions.complete("样例意向");
        Response draft = Intentions.declare(
                callers.member(organization),
                organization,
                content.substring(0, content.length() - 1) + ",\"terms\":" + terms + "}");
        Response submitted = Intentions.act(callers.member(organization), draft, "submission");
        return Intentions.act(callers.officer(Callers.COUNTRY), submitted, "acceptance")
                .path("id");
    }

    private ArrayNode terms(JsonNode written, String kind) {
        ArrayNode terms = json.createArrayNode();
        for (JsonNode one : written) {
            ObjectNode term = terms.add(one.deepCopy()).get(terms.size() - 1).deepCopy();
            term.put("kind", kind).put("field", one.path("field").asText() + mark);
            terms.set(terms.size() - 1, term);
        }
        return terms;
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
