package cn.tongxin.signing.aspect;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of an aspect. */
@Schema(name = "SigningTaskRequest", description = "A task: what, by which party, until when.")
public record TaskRequest(
        @NotNull @Text(max = 200) @Schema(examples = "选定首批二十所小学")
        String title,

        @NotNull @Schema(description = "The party of the signing that answers for it.")
        UUID partyId,

        @NotNull @Day @Schema(examples = "2027-06-30") LocalDate dueOn) {}
