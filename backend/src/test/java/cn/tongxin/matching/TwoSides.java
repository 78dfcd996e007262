package cn.tongxin.matching;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;

import cn.tongxin.identity.WallGate;
import cn.tongxin.intention.Intentions;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Two organizations, and an intention of one of them; what either asks of the service. */
abstract class TwoSides {

    static final String PATH = "/api/v1/matches";
    static final String INTENTIONS = "/api/v1/intentions/";
    static final String REASON = "{\"reason\":\"时间对不上\"}";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    UUID lead;
    UUID partner;
    String leadToken;
    String partnerToken;
    String intention;

    @BeforeEach
    void twoOrganizationsAndAnIntention() {
        lead = callers.organization(BEIJING);
        partner = callers.organization(HEBEI);
        leadToken = callers.memberToken(lead);
        partnerToken = callers.memberToken(partner);
        intention = Intentions.accepted(callers, lead, BEIJING).path("id");
    }

    RequestSpecification leading() {
        return callers.bearer(leadToken);
    }

    RequestSpecification interested() {
        return callers.bearer(partnerToken);
    }

    Response propose(RequestSpecification caller, String side) {
        return caller.body("{\"intentionId\":\"%s\",\"organizationId\":\"%s\",\"side\":\"%s\"}"
                        .formatted(intention, partner, side))
                .post(PATH);
    }

    static Response act(RequestSpecification caller, Response match, String act) {
        return caller.header("If-Match", match.header("ETag")).post(PATH + "/" + match.path("id") + "/" + act);
    }

    static Response write(RequestSpecification caller, Response match, String side, String text) {
        return caller.body("{\"side\":\"%s\",\"text\":\"%s\"}".formatted(side, text))
                .post(PATH + "/" + match.path("id") + "/messages");
    }

    String stateOfIntention() {
        return callers.anonymous().get(INTENTIONS + intention).path("status");
    }

    List<String> acts(String type, String id) {
        return sql.all(
                "select act from (select act, pos as at from journal where record_type = ? and record_id = ? union all"
                        + " select act, 9e18 + id from journal_inbox where record_type = ? and record_id = ?) j order by at",
                List.of(type, id, type, id),
                Row::text);
    }
}
