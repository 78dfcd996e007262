package cn.tongxin.call;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.hamcrest.Matchers.contains;

import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A draft of a call that no other department has agreed to is discarded. */
@QuarkusTest
class CallDiscardIT {

    @Inject
    Callers callers;

    @Nested
    class AsOfficer {

        @Test
        void draftShouldBeGone() {
            String officer = callers.officerToken(BEIJING);
            Response draft = Calls.draft(
                    callers.bearer(officer),
                    Calls.content(
                            Calls.today(),
                            Calls.today(),
                            ",\"questions\":" + Calls.QUESTIONS,
                            callers.department(BEIJING)));
            draft.then().statusCode(201);
            Calls.act(callers.bearer(officer), draft, "discarding").then().statusCode(204);
            callers.bearer(officer)
                    .get(Calls.PATH + "/" + draft.path("id"))
                    .then()
                    .statusCode(404);
        }

        @Test
        void whatAnotherDepartmentAgreedToShouldStay() {
            String officer = callers.officerToken(BEIJING);
            UUID other = callers.department(TIANJIN);
            Response draft = Calls.draft(callers.bearer(officer), Calls.content(callers.department(BEIJING), other));
            Response agreed = Calls.act(callers.officer(TIANJIN), draft, "departments/" + other + "/agreement");
            Calls.act(callers.bearer(officer), agreed, "discarding")
                    .then()
                    .statusCode(409)
                    .body("errors.code", contains("SEEN_BY_OTHERS"));
        }

        @Test
        void openedShouldStay() {
            Calls.act(callers.officer(BEIJING), Calls.opened(callers, ""), "discarding")
                    .then()
                    .statusCode(409);
        }
    }

    @Nested
    class AsOfficerOfAnotherRegion {

        @Test
        void draftShouldStayUnknown() {
            Response draft = Calls.draft(callers.officer(BEIJING), Calls.content(callers.department(BEIJING)));
            Calls.act(callers.officer(HEBEI), draft, "discarding").then().statusCode(404);
        }
    }
}
