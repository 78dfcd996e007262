package cn.tongxin.matching;

import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.intention.Intentions;
import cn.tongxin.paging.Row;
import cn.tongxin.testing.AtOnce;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a match is agreed, and what follows. */
@QuarkusTest
class MatchAgreementIT extends TwoSides {

    @Nested
    class AsLead {

        @Test
        void acceptanceShouldMoveTheIntention() {
            Response agreed = act(leading(), propose(interested(), "PARTNER"), "acceptance");
            agreed.then().statusCode(200).body("status", equalTo("AGREED")).body("intentionStatus", equalTo("MATCHED"));
            assertThat(stateOfIntention()).isEqualTo("MATCHED");
            assertThat(acts("INTENTION", intention)).endsWith("match");
        }

        @Test
        void invitationShouldBeAcceptedByTheInvited() {
            Response invited = propose(leading(), "LEAD");
            act(leading(), invited, "acceptance").then().statusCode(409);
            act(interested(), invited, "acceptance").then().statusCode(200);
            assertThat(stateOfIntention()).isEqualTo("MATCHED");
        }

        @Test
        void wishesOfBothShouldBeAnAgreement() {
            propose(interested(), "PARTNER");
            propose(leading(), "LEAD").then().statusCode(201).body("status", equalTo("AGREED"));
            assertThat(stateOfIntention()).isEqualTo("MATCHED");
        }

        @Test
        void secondAgreedMatchShouldLeaveTheIntentionAsItIs() {
            act(leading(), propose(interested(), "PARTNER"), "acceptance");
            partner = callers.organization(HEBEI);
            act(leading(), propose(callers.member(partner), "PARTNER"), "acceptance")
                    .then()
                    .statusCode(200);
            assertThat(acts("INTENTION", intention)).containsOnlyOnce("match");
        }

        @Test
        void withdrawnIntentionShouldNotBeMatched() {
            Response match = propose(interested(), "PARTNER");
            Response now = leading().get(INTENTIONS + intention);
            Intentions.act(leading().body(REASON), now, "withdrawal").then().statusCode(200);
            act(leading(), match, "acceptance").then().statusCode(409);
            assertThat(acts("MATCH", match.path("id"))).containsExactly("propose");
        }

        @Test
        void draftShouldNotBeOffered() {
            intention = Intentions.declare(leading(), lead, Intentions.complete("草稿"))
                    .path("id");
            propose(leading(), "LEAD").then().statusCode(409);
        }

        @Test
        void staleAnswerShouldBeRefused() {
            Response match = propose(interested(), "PARTNER");
            write(interested(), match, "PARTNER", "请看我们的课程").then().statusCode(200);
            act(leading(), match, "acceptance").then().statusCode(412);
            leading().post(PATH + "/" + match.path("id") + "/acceptance").then().statusCode(428);
        }

        @Test
        void messagesShouldBeRelayedWithoutWhoWrote() {
            Response match = propose(interested(), "PARTNER");
            write(interested(), match, "PARTNER", "我们有二十场培训");
            write(leading(), match, "LEAD", "场地具备").then().body("side", equalTo("LEAD"));
            leading()
                    .get(PATH + "/" + match.path("id") + "/messages")
                    .then()
                    .body("items.text", contains("场地具备", "我们有二十场培训"))
                    .body("items.side", contains("LEAD", "PARTNER"));
            leading().get(PATH + "/" + match.path("id")).then().body("messages", equalTo(2));
            assertThat(sql.all(
                            "select payload::text from journal where record_id = ? union all"
                                    + " select payload::text from journal_inbox where record_id = ?",
                            List.of(match.<String>path("id"), match.<String>path("id")),
                            Row::text))
                    .noneMatch(payload -> payload.contains("场地"));
        }

        @Test
        void speakingForTheOtherSideShouldBeRefused() {
            write(leading(), propose(interested(), "PARTNER"), "PARTNER", "冒名")
                    .then()
                    .statusCode(409);
        }

        @Test
        void sameKeyShouldBeOneProposal() {
            String key = "match-" + UUID.randomUUID();
            Response first = propose(leading().header("Idempotency-Key", key), "LEAD");
            Response second = propose(leading().header("Idempotency-Key", key), "LEAD");
            assertThat(second.statusCode()).isEqualTo(201);
            assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
            assertThat(second.asString()).isEqualTo(first.asString());
        }
    }

    @Nested
    class AtTheSameTime {

        @Test
        void bothSidesShouldGetOneAgreedMatchAndOneChangeOfState() throws Exception {
            List<Response> answers = AtOnce.run(
                    8, number -> number % 2 == 0 ? propose(interested(), "PARTNER") : propose(leading(), "LEAD"));
            assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
            assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                    .hasSize(1);
            String id = answers.getFirst().path("id");
            assertThat(interested().get(PATH + "/" + id).<String>path("status")).isEqualTo("AGREED");
            assertThat(acts("MATCH", id)).containsExactly("propose", "agree");
            assertThat(acts("INTENTION", intention)).containsOnlyOnce("match");
        }

        @Test
        void twoPartnersShouldMoveTheIntentionOnce() throws Exception {
            Response one = propose(interested(), "PARTNER");
            partner = callers.organization(HEBEI);
            Response other = propose(callers.member(partner), "PARTNER");
            List<Response> answers = AtOnce.run(2, number -> act(leading(), number == 0 ? one : other, "acceptance"));
            assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
            assertThat(acts("INTENTION", intention)).containsOnlyOnce("match");
        }
    }

    @Nested
    class InTheDatabase {

        @Test
        void agreedMatchShouldStayAgreed() {
            Response agreed = act(leading(), propose(interested(), "PARTNER"), "acceptance");
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        wall.open();
                        sql.change(
                                "update match set status = 'PROPOSED', answered_at = null where id = ?",
                                UUID.fromString(agreed.path("id")));
                    }))
                    .hasMessageContaining("an agreed match stays");
        }
    }
}
