package cn.tongxin.annual;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands on the list, in its order. */
@Schema(description = "Replaces what stands on the list: accepted intentions of its zone and year, in their order.")
public record OrderListRequest(
        @NotNull @Text(max = 200) String title,

        @NotNull @Size(max = 5000) List<@NotNull UUID> intentionIds) {}
