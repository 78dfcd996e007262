package cn.tongxin.event;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One item of a programme, as written. */
@Schema(description = "One item of the programme; times are those of China.")
public record ProgrammeItemRequest(
        @NotNull @Day @Schema(examples = "2026-12-03") LocalDate day,

        @NotNull @Pattern(regexp = TIME, message = "09:30") @Schema(examples = "09:30")
        String startsAt,

        @Pattern(regexp = TIME, message = "10:00") @Schema(examples = "10:00") @Nullable
        String endsAt,

        @NotNull @Text(max = 200) @Schema(examples = "现场签约") String title,

        @Schema(description = "The body that speaks.") @Nullable
        UUID speakerId,

        @Text(max = 200) @Nullable String place) {

    private static final String TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d";
}
