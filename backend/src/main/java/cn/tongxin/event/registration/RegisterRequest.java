package cn.tongxin.event.registration;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delegation as it is registered. It does not print itself. */
@Schema(description = "A delegation: how many people, and who.")
public record RegisterRequest(
        @NotNull UUID organizationId,

        @NotNull @Min(1) @Max(500) @Schema(examples = "3") Integer people,

        @Size(max = 500)
        @Schema(
                description = "Names of delegates, as far as they are known. Kept sealed, shown masked.",
                examples = "[\"张三\"]")
        @Nullable
        List<@NotNull @Text(max = 50) String> delegates) {

    /** @throws ProblemException RULE_VIOLATED when more are named than come */
    void check() {
        if (names().size() > people) {
            throw ProblemException.rule("/delegates", ErrorCode.TOO_MANY, people);
        }
    }

    List<String> names() {
        return delegates == null ? List.of() : delegates;
    }

    @Override
    public String toString() {
        return "RegisterRequest[]";
    }
}
