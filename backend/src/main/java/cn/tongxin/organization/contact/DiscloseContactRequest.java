package cn.tongxin.organization.contact;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the contact is wanted in full for. */
@Schema(description = "What the contact is wanted in full for; the journal keeps it.")
public record DiscloseContactRequest(
        @NotNull DisclosurePurpose purpose,

        @Text(max = 200) @Schema(description = "In words; required for OTHER.", examples = "核对 2026 年度项目清单") @Nullable
        String note) {

    /**
     * The purpose as the journal keeps it: {@code PAYMENT} or {@code PAYMENT: 拨付首期款}.
     *
     * @throws ProblemException RULE_VIOLATED when another purpose is not put into words
     */
    String reason() {
        if (purpose == DisclosurePurpose.OTHER && note == null) {
            throw ProblemException.rule("/note", ErrorCode.REQUIRED);
        }
        return note == null ? purpose.name() : purpose + ": " + note;
    }
}
