package cn.tongxin.call;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;

import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Calls of several departments: each agrees for itself, to what it has read. */
@QuarkusTest
class CallAgreementIT {

    private static final String PATH = Calls.PATH;

    @Inject
    Callers callers;

    @Nested
    class AsOfficersOfSeveralDepartments {

        @Test
        void openShouldWaitUntilEachHasAgreed() {
            UUID own = callers.department(BEIJING);
            UUID other = callers.department(HEBEI);
            String writer = callers.officerToken(BEIJING);
            Response draft = Calls.draft(callers.bearer(writer), Calls.content(own, other));
            Calls.act(callers.bearer(writer), draft, "opening")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/state-conflict"));
            String agreement = "departments/" + other + "/agreement";
            Calls.act(callers.bearer(writer), draft, agreement).then().statusCode(403);
            Response agreed = Calls.act(callers.officer(HEBEI), draft, agreement);
            agreed.then().statusCode(200).body("agreedIds", containsInAnyOrder(own.toString(), other.toString()));
            Calls.act(callers.officer(HEBEI), agreed, "opening").then().statusCode(200);
        }

        @Test
        void editShouldAskTheOthersAnew() {
            UUID own = callers.department(BEIJING);
            UUID other = callers.department(HEBEI);
            Response draft = Calls.draft(callers.officer(BEIJING), Calls.content(own, other));
            Response agreed = Calls.act(callers.officer(HEBEI), draft, "departments/" + other + "/agreement");
            callers.officer(BEIJING)
                    .header("If-Match", agreed.header("ETag"))
                    .body(Calls.content(own, other))
                    .put(PATH + "/" + draft.path("id"))
                    .then()
                    .statusCode(200)
                    .body("agreedIds", contains(own.toString()));
        }

        @Test
        void stepsShouldTellWhoMayStillAgree() {
            UUID other = callers.department(HEBEI);
            Response draft = Calls.draft(callers.officer(BEIJING), Calls.content(callers.department(BEIJING), other));
            callers.officer(HEBEI)
                    .get(PATH + "/" + draft.path("id") + "/steps")
                    .then()
                    .body("steps", containsInAnyOrder("EDIT", "AGREE", "DISCARD"))
                    .body("agreeingIds", contains(other.toString()));
        }
    }
}
