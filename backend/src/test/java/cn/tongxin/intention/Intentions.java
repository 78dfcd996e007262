package cn.tongxin.intention;

import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Intentions as tests of several features need them. */
public final class Intentions {

    private static final String PATH = "/api/v1/intentions";

    private Intentions() {}

    /** All that submitting asks for. */
    public static String complete(String title) {
        return """
                {"title":"%s","year":2026,"category":"CHARITY","summary":"为两县小学开设阅读课","offer":"选书与配送","need":"课时安排",
                "plannedFrom":"2026-11-01","plannedUntil":"2028-06-30","budget":"120000.5","expectedBeneficiaries":9200,
                "beneficiaryUnit":"PERSON","targetDivisionCodes":["130630","130722"]}""".formatted(title);
    }

    public static Response declare(RequestSpecification caller, UUID lead, String content) {
        return caller.body("{\"leadId\":\"" + lead + "\",\"content\":" + content + "}")
                .post(PATH);
    }

    /** Takes a step on the intention as it was answered last. */
    public static Response act(RequestSpecification caller, Response intention, String act) {
        return caller.header("If-Match", intention.header("ETag")).post(PATH + "/" + intention.path("id") + "/" + act);
    }

    /** A submitted intention of a new organization. */
    public static Response submitted(Callers callers, String divisionCode) {
        UUID lead = callers.organization(divisionCode);
        return submitted(callers.member(lead), callers.member(lead), lead);
    }

    public static Response submitted(RequestSpecification declaring, RequestSpecification submitting, UUID lead) {
        return act(submitting, declare(declaring, lead, complete("阅读课延伸")), "submission");
    }

    /** An accepted intention of that organization. */
    public static Response accepted(Callers callers, UUID lead, String divisionCode) {
        return act(
                callers.officer(divisionCode),
                submitted(callers.member(lead), callers.member(lead), lead),
                "acceptance");
    }
}
