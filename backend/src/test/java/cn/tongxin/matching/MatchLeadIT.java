package cn.tongxin.matching;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.identity.Role;
import cn.tongxin.intention.Intentions;
import cn.tongxin.intention.Partners;
import cn.tongxin.paging.Row;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of matches and terms when the lead is handed over. */
@QuarkusTest
class MatchLeadIT extends TwoSides {

    private UUID next;
    private String nextToken;

    @BeforeEach
    void anotherPartner() {
        next = callers.organization(HEBEI);
        nextToken = callers.token(List.of(Role.ORGANIZATION_MANAGER), next, null, null);
    }

    private RequestSpecification taking() {
        return callers.bearer(nextToken);
    }

    private void handOver() {
        String manager = callers.token(List.of(Role.ORGANIZATION_MANAGER), lead, null, null);
        Response invited =
                Partners.invite(callers.bearer(manager), Partners.read(callers.bearer(manager), intention), next);
        Response joined = Partners.join(taking(), invited, next);
        Response offered = Intentions.act(
                callers.bearer(manager).body("{\"organizationId\":\"" + next + "\",\"reason\":\"由对方牵头\"}"),
                joined,
                "lead-offer");
        Intentions.act(taking(), offered, "lead-offer/acceptance").then().statusCode(200);
    }

    @Nested
    class AsNextLead {

        @Test
        void openMatchShouldBeMineToAnswer() {
            Response match = propose(interested(), "PARTNER");
            handOver();
            act(leading(), match, "acceptance").then().statusCode(404);
            act(taking(), match, "acceptance")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("AGREED"))
                    .body("lead.id", equalTo(next.toString()));
            assertThat(stateOfIntention()).isEqualTo("MATCHED");
        }

        @Test
        void messagesShouldGoOn() {
            Response match = propose(interested(), "PARTNER");
            write(interested(), match, "PARTNER", "我们可以送课到县");
            handOver();
            write(taking(), match, "LEAD", "由我们接着谈").then().statusCode(200);
            interested()
                    .get(PATH + "/" + match.path("id") + "/messages")
                    .then()
                    .body("items.text", contains("由我们接着谈", "我们可以送课到县"));
        }

        @Test
        void matchWithMyselfShouldNotBeAgreedAnyMore() {
            partner = next;
            Response match = propose(taking(), "PARTNER");
            handOver();
            act(leading(), match, "acceptance").then().statusCode(409);
            assertThat(stateOfIntention()).isEqualTo("ACCEPTED");
            act(taking().body(REASON), match, "withdrawal").then().statusCode(200);
        }

        @Test
        void termsShouldBeMine() {
            String content = Intentions.complete("逐项随牵头");
            Response draft = Intentions.declare(
                    leading(),
                    lead,
                    content.substring(0, content.length() - 1)
                            + ",\"terms\":[{\"kind\":\"OFFER\",\"field\":\"养老服务\",\"what\":\"护理员培训\"}]}");
            intention = Intentions.act(
                            callers.officer(BEIJING), Intentions.act(leading(), draft, "submission"), "acceptance")
                    .path("id");
            handOver();
            assertThat(sql.all(
                            "select lead_id from intention_term where intention_id = ?",
                            List.of(UUID.fromString(intention)),
                            Row::uuid))
                    .containsExactly(next);
        }
    }

    @Nested
    class InTheDatabase {

        @Test
        void matchShouldGoToNobodyButTheLead() {
            Response match = propose(interested(), "PARTNER");
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        wall.open();
                        sql.change(
                                "update match set lead_id = ? where id = ?", next, UUID.fromString(match.path("id")));
                    }))
                    .hasMessageContaining("an agreed match stays");
        }
    }
}
