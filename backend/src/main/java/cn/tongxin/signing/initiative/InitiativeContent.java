package cn.tongxin.signing.initiative;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What its body writes. */
@Schema(description = "What its body writes. All of it is public once the initiative is opened.")
public record InitiativeContent(
        @NotNull @Text(max = 200) @Schema(examples = "共建老年友好社会倡议书")
        String title,

        @NotNull @Text(max = 4000, multiline = true) @Schema(examples = "我们倡议社会组织在以下方面行动起来。")
        String text,

        @NotNull
        @Size(min = 1, max = 50)
        @Schema(description = "What co-signers undertake; numbered by their place from 1.", examples = "[\"每季入户探访\"]")
        List<@NotNull @Text(max = 1000, multiline = true) String> actions,

        @NotNull
        @Day
        @Schema(description = "The last day, in China, on which it can be co-signed.", examples = "2027-06-30")
        LocalDate closesOn,

        @Min(1)
        @Max(100_000)
        @Schema(description = "So many co-signers are hoped for; nothing hangs on it.", examples = "100")
        @Nullable
        Integer threshold) {}
