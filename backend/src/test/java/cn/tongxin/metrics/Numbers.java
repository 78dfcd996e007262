package cn.tongxin.metrics;

import cn.tongxin.journal.Sealer;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the numbers for tests: when they have followed, and with all records behind a link. */
@ApplicationScoped
public class Numbers {

    private static final String LEFT =
            "select exists (select 1 from journal_inbox) or (select pos from fold_progress) < (select pos from journal_head)";

    private final Sealer sealer;
    private final Fold fold;
    private final Sql sql;
    private final ObjectMapper json;

    Numbers(Sealer sealer, Fold fold, Sql sql, ObjectMapper json) {
        this.sealer = sealer;
        this.fold = fold;
        this.sql = sql;
        this.json = json;
    }

    /** Until nothing is left; the service's own sealer and fold are at it too. */
    public void settle() {
        do {
            sealer.sealNow();
            fold.catchUp();
        } while (sql.one(LEFT, List.of(), Row::flag).orElseThrow());
    }

    Metrics read(RequestSpecification caller, String query) {
        try {
            String answer = caller.get("/api/v1/metrics?" + query)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            return json.readValue(answer, Metrics.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The ids on all pages of a list. */
    static List<String> listed(Supplier<RequestSpecification> caller, String link) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Response page = caller.get().get(link + "&limit=25" + (cursor == null ? "" : "&cursor=" + cursor));
            page.then().statusCode(200);
            ids.addAll(page.jsonPath().getList("items.id"));
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        return ids;
    }
}
