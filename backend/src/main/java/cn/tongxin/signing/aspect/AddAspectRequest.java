package cn.tongxin.signing.aspect;

import cn.tongxin.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An aspect with its first tasks. */
@Schema(name = "AddSigningAspectRequest", description = "An aspect with its first tasks.")
public record AddAspectRequest(
        @NotNull @Text(max = 200) @Schema(examples = "师资培训") String title,

        @Size(max = AspectService.MOST) @Nullable List<@NotNull @Valid TaskRequest> tasks) {

    List<TaskRequest> firstTasks() {
        return tasks == null ? List.of() : tasks;
    }
}
