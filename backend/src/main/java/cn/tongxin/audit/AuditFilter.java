package cn.tongxin.audit;

import cn.tongxin.journal.RecordType;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What an auditor asks for; all of it together must hold. */
public record AuditFilter(
        @QueryParam("from")
        @Parameter(description = "At this moment or later.", example = "2026-10-01T00:00:00+08:00")
        @Nullable
        OffsetDateTime from,

        @QueryParam("until")
        @Parameter(description = "Before this moment.", example = "2026-11-01T00:00:00+08:00")
        @Nullable
        OffsetDateTime until,

        @QueryParam("actor")
        @Text(max = 100)
        @Parameter(
                description = "An account or a system: its identifier, or its name at the time.",
                example = "zhang.wei")
        @Nullable
        String actor,

        @QueryParam("onBehalfOf")
        @Parameter(description = "The organization or department that it was done for.")
        @Nullable
        UUID onBehalfOf,

        @QueryParam("address")
        @Text(max = 64)
        @Parameter(description = "The network address that the request came from.", example = "203.0.113.7")
        @Nullable
        String address,

        @QueryParam("recordType") @Parameter(description = "Kind of record.") @Nullable
        RecordType recordType,

        @QueryParam("recordId")
        @Text(max = 100)
        @Parameter(
                description = "Identifier of a record: what was done to it, and what was refused.",
                example = "130630")
        @Nullable
        String recordId,

        @QueryParam("act")
        @Pattern(regexp = "[a-z][a-z-]{0,39}", message = "accept")
        @Parameter(description = "What was done.", example = "accept")
        @Nullable
        String act,

        @QueryParam("result") @Parameter(description = "Whether it was done, or refused.") @Nullable
        AuditResult result,

        @QueryParam("q")
        @Text(min = 2, max = 100)
        @Parameter(
                description =
                        "Words of the reason, as they were written; two characters or more, three where all are ASCII.",
                example = "材料不全")
        @Nullable
        String q,

        @QueryParam("after")
        @Min(0)
        @Parameter(description = "Beyond this position, for what came since an earlier reading.", example = "1024")
        @Nullable
        Long after) {

    /** What was asked for, as the journal keeps it. */
    Map<String, @Nullable Object> asked() {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        put(asked, "from", from);
        put(asked, "until", until);
        put(asked, "actor", actor);
        put(asked, "onBehalfOf", onBehalfOf);
        put(asked, "address", address);
        put(asked, "recordType", recordType);
        put(asked, "recordId", recordId);
        put(asked, "act", act);
        put(asked, "result", result);
        put(asked, "q", q);
        put(asked, "after", after);
        return asked;
    }

    private static void put(Map<String, @Nullable Object> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }
}
