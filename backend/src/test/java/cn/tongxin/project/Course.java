package cn.tongxin.project;

import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;

/** How callers move one project on, each from the version that it has then. */
record Course(Callers callers, String path) {

    Response put(RequestSpecification caller, String what, Map<String, ?> body) {
        return caller.header("If-Match", callers.anonymous().get(path).header("ETag"))
                .body(body)
                .post(path + what);
    }

    Response report(RequestSpecification caller, LocalDate day, int progress) {
        return put(
                caller,
                "/reports",
                Map.of("onDate", day.toString(), "progress", progress, "text", "八所小学已经开讲", "nextStep", "培训志愿者"));
    }

    Response end(RequestSpecification caller, String how, LocalDate day) {
        return put(caller, how, Map.of("endedOn", day.toString(), "reason", "各项任务都已做完"));
    }

    ValidatableResponse read() {
        return callers.anonymous().get(path).then().statusCode(200);
    }
}
