package cn.tongxin.library.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.tongxin.paging.Sql;
import cn.tongxin.search.SearchText;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Cases; the facts tell of none, so the tests bring their own. */
@QuarkusTest
class CaseIT {

    private static final String PATH = "/api/v1/cases";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    UUID id;
    UUID body;

    @BeforeEach
    void aCase() {
        id = UUID.randomUUID();
        body = callers.organization(Callers.HEBEI);
        String title = "燕山养老互助" + id;
        sql.change(
                "insert into exemplary_case (id, title, category, year, summary, organization_id, zone_code, search_text) values (?, ?, '养老', 2025, '互助', ?, 'XIONGAN', ?)",
                id,
                title,
                body,
                SearchText.of(title).value());
    }

    private ValidatableResponse list(Object... query) {
        var request = callers.anonymous();
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get(PATH).then();
    }

    @Nested
    class AsAnonymous {

        @Test
        void caseShouldBeFoundAndRead() {
            list("q", "燕山养老互助" + id).statusCode(200).body("items.id", contains(id.toString()));
            list("zone", "JJJ", "organization", body).body("items.id", contains(id.toString()));
            list("zone", "YRD").body("items.id", not(hasItem(id.toString())));
            list("year", 2025, "category", "养老", "organization", body).body("items", hasSize(1));
            Response one = callers.anonymous().get(PATH + "/" + id);
            one.then()
                    .statusCode(200)
                    .body("organization.id", equalTo(body.toString()))
                    .body("zone.code", equalTo("XIONGAN"))
                    .body("sources", hasSize(0));
            callers.anonymous()
                    .header("If-None-Match", one.header("ETag"))
                    .get(PATH + "/" + id)
                    .then()
                    .statusCode(304);
            callers.anonymous().get(PATH + "/" + id + "/history").then().statusCode(200);
        }

        @Test
        void whatIsOutOfShapeShouldBeNamed() {
            list("year", "x").statusCode(400).body("errors.pointer", contains("?year"));
            callers.anonymous().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        }
    }
}
