package cn.tongxin.annual;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new annual list of a call's zone and year. */
@Schema(description = "A new list of the zone and year of a call; it begins with all that was accepted of them.")
public record DrawUpListRequest(
        @NotNull @Schema(description = "The call whose departments draw it up.")
        UUID callId,

        @NotNull @Text(max = 200) @Schema(examples = "京津冀社会组织协同发展 2026 年度项目清单")
        String title) {}
