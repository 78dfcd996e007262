package cn.tongxin.annual;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.call.Calls;
import cn.tongxin.identity.Role;
import cn.tongxin.intention.Intentions;
import cn.tongxin.testing.Callers;
import cn.tongxin.testing.Years;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Annual lists as tests need them. There is one for each zone and year, so each test takes years of its own. */
@ApplicationScoped
class AnnualLists {

    static final String PATH = "/api/v1/annual-lists";

    private final Callers callers;

    AnnualLists(Callers callers) {
        this.callers = callers;
    }

    /** This one, and the two after it. */
    static int newYear() {
        return Years.ANNUAL_LISTS.take(3);
    }

    /** A manager of the department of all the country, who may for each department of it. */
    RequestSpecification head() {
        return callers.only(Role.DEPARTMENT_MANAGER, null, Callers.COUNTRY);
    }

    String call(int forYear) {
        String content = Calls.content(callers.department(BEIJING)).replace("\"year\":2026", "\"year\":" + forYear);
        return Calls.act(head(), Calls.draft(head(), content), "opening").path("id");
    }

    Response drawnUp(int forYear) {
        return drawUp(head(), call(forYear));
    }

    Response drawUp(RequestSpecification caller, String call) {
        return caller.body("{\"callId\":\"" + call + "\",\"title\":\"年度项目清单\"}").post(PATH);
    }

    Response order(Response list, String... intentions) {
        String ids = List.of(intentions).stream()
                .map(id -> "\"" + id + "\"")
                .toList()
                .toString();
        return head().header("If-Match", list.header("ETag"))
                .body("{\"title\":\"年度项目清单\",\"intentionIds\":" + ids + "}")
                .put(PATH + "/" + list.path("id"));
    }

    Response freeze(Response list) {
        return freeze(head(), list);
    }

    Response freeze(RequestSpecification caller, Response list) {
        return caller.header("If-Match", list.header("ETag")).post(PATH + "/" + list.path("id") + "/freezing");
    }

    byte[] export(Response list, String format) {
        Response answer = callers.anonymous().get(PATH + "/" + list.path("id") + "/export?format=" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asByteArray();
    }

    String accepted(int forYear, String seat, String title) {
        return acceptedOf(callers.organization(seat), forYear, title).path("id");
    }

    Response acceptedOf(UUID lead, int forYear, String title) {
        String content = Intentions.complete(title).replace("\"year\":2026", "\"year\":" + forYear);
        Response submitted = Intentions.act(
                callers.member(lead), Intentions.declare(callers.member(lead), lead, content), "submission");
        return Intentions.act(callers.ministry(), submitted, "acceptance");
    }

    /** An accepted one that was revived from an earlier one, under another title. */
    void revived(UUID lead, String original, int forYear, String title) {
        String token = callers.memberToken(lead);
        Response revival = callers.bearer(token)
                .body("{\"year\":" + forYear + "}")
                .post("/api/v1/intentions/" + original + "/revival");
        Response edited = callers.bearer(token)
                .header("If-Match", revival.header("ETag"))
                .body(Intentions.complete(title).replace("\"year\":2026", "\"year\":" + forYear))
                .put("/api/v1/intentions/" + revival.path("id"));
        Response submitted = Intentions.act(callers.bearer(token), edited, "submission");
        Intentions.act(callers.ministry(), submitted, "acceptance").then().statusCode(200);
    }
}
