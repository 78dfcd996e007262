package cn.tongxin.intention.queue;

import cn.tongxin.call.Category;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of the queue is asked for. */
public record QueueFilter(
        @QueryParam("origin")
        @Pattern(regexp = "[0-9]{6}", message = "130600")
        @Parameter(description = "Division code: the origin lies in it.")
        @Nullable
        String origin,

        @QueryParam("category") @Parameter(description = "One or more categories.") @Nullable
        List<Category> category,

        @QueryParam("waitingDays") @Min(0) @Parameter(description = "Waits for so many whole days or longer.") @Nullable
        Integer waitingDays,

        @QueryParam("holder")
        @Parameter(description = "Who has it in hand: nobody, the caller, or somebody else.")
        @Nullable
        Holder holder) {

    /** Who has an item in hand. */
    public enum Holder {
        NOBODY,
        ME,
        OTHERS
    }
}
