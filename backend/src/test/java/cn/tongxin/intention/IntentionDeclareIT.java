package cn.tongxin.intention;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Declaring, editing and submitting intentions, as their owner. */
@QuarkusTest
class IntentionDeclareIT {

    private static final String PATH = "/api/v1/intentions";

    @Inject
    Callers callers;

    @Nested
    class AsMember {

        @Test
        void declareShouldMakeADraftWithGaps() {
            UUID lead = callers.organization(BEIJING);
            Response draft = Intentions.declare(callers.member(lead), lead, "{\"title\":\"只有标题\",\"year\":2026}");
            draft.then()
                    .statusCode(201)
                    .body("status", equalTo("DRAFT"))
                    .body("origin.code", equalTo(BEIJING))
                    .body("public", equalTo(false))
                    .body("category", nullValue());
            assertThat(draft.header("Location")).endsWith(draft.path("id").toString());
        }

        @Test
        void submitShouldNameEachGap() {
            UUID lead = callers.organization(BEIJING);
            RequestSpecification member = callers.member(lead);
            Response draft =
                    Intentions.declare(member, lead, "{\"title\":\"有缺口\",\"year\":2026,\"category\":\"CHARITY\"}");
            Intentions.act(member, draft, "submission")
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/rule-violated"))
                    .body("errors.pointer", hasItem("/summary"))
                    .body("errors.pointer", hasItem("/targetDivisionCodes"))
                    .body("errors.pointer", not(hasItem("/category")));
        }

        @Test
        void editShouldNeedTheVersionRead() {
            UUID lead = callers.organization(BEIJING);
            RequestSpecification member = callers.member(lead);
            Response draft = Intentions.declare(member, lead, Intentions.complete("旧标题"));
            String path = PATH + "/" + draft.path("id");
            member.body(Intentions.complete("新标题")).put(path).then().statusCode(428);
            Response edited = member.header("If-Match", draft.header("ETag"))
                    .body(Intentions.complete("新标题"))
                    .put(path);
            edited.then().statusCode(200).body("title", equalTo("新标题"));
        }

        @Test
        void staleEditShouldBeRefused() {
            UUID lead = callers.organization(BEIJING);
            String token = callers.memberToken(lead);
            Response draft = Intentions.declare(callers.bearer(token), lead, Intentions.complete("甲"));
            String path = PATH + "/" + draft.path("id");
            callers.bearer(token)
                    .header("If-Match", draft.header("ETag"))
                    .body(Intentions.complete("乙"))
                    .put(path)
                    .then()
                    .statusCode(200);
            callers.bearer(token)
                    .header("If-Match", draft.header("ETag"))
                    .body(Intentions.complete("丙"))
                    .put(path)
                    .then()
                    .statusCode(412)
                    .body("type", endsWith("/stale-version"));
        }

        @Test
        void declareForAnotherOrganizationShouldBeForbidden() {
            UUID lead = callers.organization(BEIJING);
            Intentions.declare(callers.member(callers.organization(BEIJING)), lead, Intentions.complete("越权"))
                    .then()
                    .statusCode(403);
        }

        @Test
        void sameKeyShouldGiveTheSameAnswer() {
            UUID lead = callers.organization(BEIJING);
            String token = callers.memberToken(lead);
            String key = UUID.randomUUID().toString();
            Response first = Intentions.declare(
                    callers.bearer(token).header("Idempotency-Key", key), lead, Intentions.complete("一次"));
            Response again = Intentions.declare(
                    callers.bearer(token).header("Idempotency-Key", key), lead, Intentions.complete("一次"));
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
            Intentions.declare(callers.bearer(token).header("Idempotency-Key", key), lead, Intentions.complete("两次"))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/idempotency-key-reused"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "{\"title\":\"a\",\"year\":2026,\"budget\":12.5} | 400 | /content/budget",
                    "{\"title\":\"a\",\"year\":2026,\"budget\":\"1E+99\"} | 400 | /content/budget",
                    "{\"title\":\"a\",\"year\":2026,\"budget\":\"1.005\"} | 400 | /content/budget",
                    "{\"title\":\"\",\"year\":2026} | 400 | /content/title",
                    "{\"title\":\"a\\u0000\",\"year\":2026} | 400 | /content/title",
                    "{\"title\":\"a\",\"year\":\"2026\"} | 400 | /content/year",
                    "{\"title\":\"a\",\"year\":2026,\"category\":\"PARTY\"} | 400 | /content/category",
                    "{\"title\":\"a\",\"year\":2026,\"plannedFrom\":\"2026-02-30\"} | 400 | /content/plannedFrom",
                    "{\"title\":\"a\",\"year\":2026,\"plannedFrom\":\"9999-01-01\"} | 400 | /content/plannedFrom",
                    "{\"title\":\"a\",\"year\":2026,\"unknown\":1} | 400 | /content/unknown",
                    "{\"title\":\"a\",\"year\":2026,\"beneficiaryUnit\":\"PERSON\"} | 422 | /expectedBeneficiaries",
                    "{\"title\":\"a\",\"year\":2026,\"plannedFrom\":\"2027-01-01\",\"plannedUntil\":\"2026-01-01\"} | 422 | /plannedUntil"
                })
        void badContentShouldBeNamed(String content, int status, String pointer) {
            UUID lead = callers.organization(BEIJING);
            Intentions.declare(callers.member(lead), lead, content.strip())
                    .then()
                    .statusCode(status)
                    .body("errors.pointer", hasItem(pointer.strip()));
        }

        @Test
        void unknownTargetShouldBeRefused() {
            UUID lead = callers.organization(BEIJING);
            Intentions.declare(
                            callers.member(lead),
                            lead,
                            "{\"title\":\"a\",\"year\":2026,\"targetDivisionCodes\":[\"999999\"]}")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("UNKNOWN_REFERENCE"));
        }

        @Test
        void stepsShouldBeThoseOfTheOwner() {
            UUID lead = callers.organization(BEIJING);
            String token = callers.memberToken(lead);
            Response draft = Intentions.declare(callers.bearer(token), lead, Intentions.complete("步骤"));
            callers.bearer(token)
                    .get(PATH + "/" + draft.path("id") + "/steps")
                    .then()
                    .body("steps", containsInAnyOrder("EDIT", "SUBMIT", "WITHDRAW", "DISCARD", "INVITE"));
        }
    }
}
