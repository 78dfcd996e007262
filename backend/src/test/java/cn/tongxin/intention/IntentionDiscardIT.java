package cn.tongxin.intention;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import cn.tongxin.journal.JournalReader;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A draft that nobody else saw is discarded. */
@QuarkusTest
class IntentionDiscardIT {

    private static final String PATH = "/api/v1/intentions/";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    JournalReader journal;

    @Nested
    class AsMember {

        @Test
        void draftShouldBeGoneAndItsEndBeInTheJournal() {
            UUID lead = callers.organization(BEIJING);
            String token = callers.memberToken(lead);
            Response draft = Intentions.declare(callers.bearer(token), lead, Intentions.complete("不要了"));
            callers.bearer(token)
                    .post(PATH + draft.path("id") + "/discarding")
                    .then()
                    .statusCode(428);
            Intentions.act(callers.bearer(token), draft, "discarding").then().statusCode(204);
            callers.bearer(token).get(PATH + draft.path("id")).then().statusCode(404);
            journal.settle();
            assertThat(sql.all(
                            "select act from journal where record_type = 'INTENTION' and record_id = ? order by pos",
                            List.of(draft.<String>path("id")),
                            row -> row.text()))
                    .isEqualTo(List.of("declare", "discard"));
        }

        @Test
        void whatWasShownToAnotherShouldStay() {
            UUID lead = callers.organization(BEIJING);
            String token = callers.memberToken(lead);
            Response draft = Intentions.declare(callers.bearer(token), lead, Intentions.complete("已发邀请"));
            Partners.invite(callers.bearer(token), draft, callers.organization(BEIJING));
            Intentions.act(callers.bearer(token), draft, "discarding")
                    .then()
                    .statusCode(409)
                    .body("errors.code", contains("SEEN_BY_OTHERS"));
        }

        @Test
        void submittedShouldStay() {
            UUID lead = callers.organization(BEIJING);
            RequestSpecification member = callers.member(lead);
            Response submitted = Intentions.submitted(member, member, lead);
            Intentions.act(callers.member(lead), submitted, "discarding").then().statusCode(409);
        }

        @Test
        void draftOfAnotherShouldStayUnknown() {
            UUID lead = callers.organization(BEIJING);
            Response draft = Intentions.declare(callers.member(lead), lead, Intentions.complete("别家的"));
            Intentions.act(callers.member(callers.organization(BEIJING)), draft, "discarding")
                    .then()
                    .statusCode(404);
        }
    }
}
