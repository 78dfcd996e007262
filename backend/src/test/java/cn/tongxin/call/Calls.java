package cn.tongxin.call;

import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Calls as tests of several features need them. */
public final class Calls {

    public static final String PATH = "/api/v1/calls";

    /** One question of each kind; the first and the fourth must be answered. */
    public static final String QUESTIONS = """
            [{"kind":"TEXT","prompt":"合作基础","required":true},
             {"kind":"NUMBER","prompt":"配套资金","required":false,"unit":"万元"},
             {"kind":"YES_NO","prompt":"是否已有协议","required":false},
             {"kind":"ONE_OF","prompt":"阶段","required":true,"options":["谋划","启动","实施"]},
             {"kind":"SEVERAL_OF","prompt":"需要支持","required":false,"options":["资金","场地","人员"]},
             {"kind":"DATE","prompt":"协议签订日","required":false}]""";

    private Calls() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** A call for 2026 in 京津冀, which can be answered from yesterday to the day after tomorrow. */
    public static String content(UUID... departments) {
        return content(today().minusDays(1), today().plusDays(2), "", departments);
    }

    /** @param more further fields, each with a comma before it */
    public static String content(LocalDate opensOn, LocalDate closesOn, String more, UUID... departments) {
        String hosts = Arrays.stream(departments).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return """
                {"title":"项目征集 %s","year":2026,"zoneCode":"JJJ","categories":["CHARITY","TRAINING"],"opensOn":"%s","closesOn":"%s",
                "departmentIds":[%s]%s}""".formatted(UUID.randomUUID(), opensOn, closesOn, hosts, more);
    }

    public static Response draft(RequestSpecification caller, String content) {
        return caller.body(content).post(PATH);
    }

    /** Takes a step on the call as it was answered last. */
    public static Response act(RequestSpecification caller, Response call, String act) {
        return caller.header("If-Match", call.header("ETag")).post(PATH + "/" + call.path("id") + "/" + act);
    }

    public static Response act(RequestSpecification caller, Response call, String act, String body) {
        return act(caller.body(body), call, act);
    }

    /** An open call of one new department of 北京. */
    public static Response opened(Callers callers, String more) {
        String officer = callers.officerToken(Callers.BEIJING);
        String content = content(today().minusDays(1), today().plusDays(2), more, callers.department(Callers.BEIJING));
        return act(callers.bearer(officer), draft(callers.bearer(officer), content), "opening");
    }
}
