package cn.tongxin.exchange;

import cn.tongxin.journal.RecordType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** From where, of what, and how much at once. */
public record ChangeFilter(
        @QueryParam("after")
        @DefaultValue("0")
        @Min(0)
        @Parameter(
                description = "Position after which to read: `nextAfter` of the answer before; 0 from the beginning.")
        long after,

        @QueryParam("types") @Parameter(description = "One or more types of record; all when not given.") @Nullable
        List<RecordType> types,

        @QueryParam("limit")
        @DefaultValue("200")
        @Min(1)
        @Max(1000)
        @Parameter(description = "How many changes at most, 1 to 1000.")
        int limit) {}
