package cn.tongxin.funding.money;

import cn.tongxin.project.Projects;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Reports and reversals as the tests of money make them. */
final class FundingCalls {

    static final String PATH = "/api/v1/funding-records";

    private FundingCalls() {}

    /** @param amount as JSON */
    static String body(String project, String kind, String amount, String more) {
        return "{\"projectId\":\"" + project + "\",\"kind\":\"" + kind + "\",\"amount\":" + amount
                + ",\"onDate\":\"2026-03-01\"" + more + "}";
    }

    /** A sum in 涞源县. */
    static Response report(RequestSpecification caller, String project, String kind, String amount) {
        return caller.body(body(project, kind, "\"" + amount + "\"", ",\"divisionCode\":\"" + Projects.LAIYUAN + "\""))
                .post(PATH);
    }

    static Response reverse(RequestSpecification caller, Object id) {
        return caller.body("{\"reason\":\"金额录入有误\"}").post(PATH + "/" + id + "/reversal");
    }
}
