package cn.tongxin.intention.comment;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said, and of which field. */
@Schema(description = "What is said, and of which field.")
public record CommentRequest(
        @NotNull @Text(max = 1000, multiline = true) @Schema(examples = "受益人数是按学年算，还是按整个周期算？")
        String text,

        @Pattern(
                regexp =
                        "/(title|summary|year|category|callId|offer|need|plannedFrom|plannedUntil|budget|expectedBeneficiaries|partnerIds|targetDivisionCodes|answers)",
                message = "/budget")
        @Schema(description = "The field that it is about; left out: all of it.", examples = "/expectedBeneficiaries")
        @Nullable
        String pointer) {}
