package cn.tongxin.signing;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.Money;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Text;
import cn.tongxin.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signing put before its parties. */
@Schema(description = "A signing put before its parties; it takes effect when the last of them has confirmed.")
public record ProposeSigningRequest(
        @NotNull @Schema(examples = "PROJECT") SigningKind kind,

        @NotNull @Text(max = 200) @Schema(examples = "涞源县乡村阅读延伸项目合作协议")
        String title,

        @Text(max = 2000, multiline = true) @Nullable String summary,

        @Schema(description = "The accepted intention that it carries out; its lead must be a party.") @Nullable
        UUID intentionId,

        @Schema(description = "The event that it is signed at.") @Nullable
        UUID eventId,

        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ") @Schema(examples = "JJJ") @Nullable
        String zoneCode,

        @Day @Schema(description = "Left out: the day on which the last party confirms.") @Nullable
        LocalDate signedOn,

        @Pattern(regexp = Money.PATTERN, message = Money.EXAMPLE)
        @Schema(pattern = Money.PATTERN, examples = Money.EXAMPLE, description = "Yuan, as a decimal string.")
        @Nullable
        String committedAmount,

        @Day @Nullable LocalDate termFrom,
        @Day @Nullable LocalDate termUntil,

        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA-256, 64 hexadecimal digits")
        @Schema(description = "SHA-256 of the text that is signed.")
        @Nullable
        String textHash,

        @Size(max = 20) @Schema(description = "Fields of work, in words.") @Nullable
        List<@NotNull @Text(max = 50) String> fields,

        @NotNull @Size(min = 2, max = 200) List<@NotNull @Valid Party> parties) {

    /** A body that is asked to confirm. */
    @Schema(name = "ProposedParty", description = "A body that is asked to confirm, in the order of the instrument.")
    public record Party(
            @NotNull UUID organizationId,

            @Text(max = 50) @Schema(examples = "甲方") @Nullable
            String role) {}

    /** @throws ProblemException RULE_VIOLATED naming what does not fit together */
    void check() {
        List<Violation> violations = new ArrayList<>();
        if (kind == SigningKind.INITIATIVE) {
            violations.add(Violation.of(
                    "/kind",
                    ErrorCode.NOT_ALLOWED_VALUE,
                    "PROJECT, STRATEGIC, LETTER_OF_INTENT, FRAMEWORK, MEMORANDUM"));
        }
        if (termFrom != null && termUntil != null && termUntil.isBefore(termFrom)) {
            violations.add(Violation.of("/termUntil", ErrorCode.WRONG_ORDER, "/termFrom"));
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            if (!seen.add(parties.get(i).organizationId())) {
                violations.add(Violation.of("/parties/" + i + "/organizationId", ErrorCode.DUPLICATE));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
    }

    List<String> fieldNames() {
        return fields == null ? List.of() : fields;
    }

    List<UUID> organizationIds() {
        return parties.stream().map(Party::organizationId).toList();
    }
}
