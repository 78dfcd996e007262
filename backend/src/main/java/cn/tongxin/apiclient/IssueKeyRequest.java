package cn.tongxin.apiclient;

import cn.tongxin.problem.Day;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which key is wanted. */
@Schema(description = "Which key is wanted.")
public record IssueKeyRequest(
        @NotNull KeyKind kind,

        @Day
        @Schema(
                examples = "2026-12-31",
                description = "The last day on which it is good; the system's own when not given.")
        @Nullable
        LocalDate expiresOn) {}
