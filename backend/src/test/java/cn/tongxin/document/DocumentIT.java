package cn.tongxin.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.testing.Callers;
import cn.tongxin.testing.Listings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The documents of the facts. */
@QuarkusTest
class DocumentIT {

    private static final String PATH = "/api/v1/documents";

    @Inject
    Callers callers;

    @Nested
    class AsAnonymous {

        @Test
        void listShouldWalkWithWhatEachStates() {
            assertThat(Listings.walk(callers::anonymous, PATH, "asOf", 2))
                    .isEqualTo(List.of("2025-12-30", "2025-09-29", "2024-04-19", "2024-04-19", "2023-06-16"));
            assertThat(Listings.walk(callers::anonymous, PATH, "title", 2, "sort", "title")
                            .getLast())
                    .isNull();
        }

        @Test
        void whatADocumentDoesNotPrintShouldStayUnknown() {
            String id = callers.anonymous().get(PATH).path("items.find { it.author == '皮磊' }.id");
            Response document = callers.anonymous().get(PATH + "/" + id);
            document.then()
                    .statusCode(200)
                    .body("publisher", nullValue())
                    .body("publishedOn", nullValue())
                    .body("figureCount", greaterThan(20))
                    .body("caseCount", equalTo(0));
            callers.anonymous()
                    .header("If-None-Match", document.header("ETag"))
                    .get(PATH + "/" + id)
                    .then()
                    .statusCode(304);
            callers.anonymous().get(PATH + "/" + id + "/history").then().body("items.act", contains("load"));
        }

        @Test
        void unknownDocumentShouldBeNotFound() {
            callers.anonymous().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
            callers.anonymous()
                    .queryParam("q", "京津冀")
                    .get(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?q"));
        }
    }
}
