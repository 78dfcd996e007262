package cn.tongxin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Walks lists as callers do. */
public final class Listings {

    private Listings() {}

    /**
     * The values of a field in all pages, in order, and that the walk is whole: no record twice, as many as the total says.
     *
     * @param caller gives a new request for each page
     * @param query name and value in turn
     */
    public static List<Object> walk(
            Supplier<RequestSpecification> caller, String path, String field, int limit, Object... query) {
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit));
        for (int i = 0; i < query.length; i += 2) {
            parameters.put((String) query[i], query[i + 1]);
        }
        List<Object> ids = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        int total;
        do {
            Response page = caller.get().queryParams(parameters).get(path);
            page.then().statusCode(200);
            ids.addAll(page.jsonPath().getList("items.id"));
            values.addAll(page.jsonPath().getList("items." + field));
            total = page.path("total.count");
            parameters.put("cursor", page.path("nextCursor"));
        } while (parameters.get("cursor") != null);
        assertThat(ids).doesNotHaveDuplicates().hasSize(total);
        return values;
    }
}
