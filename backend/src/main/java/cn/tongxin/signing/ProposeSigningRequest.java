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

        @Day @Schema(description = "When the parties look at it again.") @Nullable
        LocalDate reviewOn,

        @Day
        @Schema(description = "The last day, in China, on which a party can confirm. Left out: there is none.")
        @Nullable
        LocalDate confirmUntil,

        @Size(max = 200) @Schema(description = "The text that is signed, in numbered parts.") @Nullable
        List<@NotNull @Text(max = 4000, multiline = true) String> clauses,

        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA-256, 64 hexadecimal digits")
        @Schema(
                description =
                        "SHA-256 of title and clauses as the proposer holds them; the proposal is refused where the service finds another.")
        @Nullable
        String textHash,

        @Schema(description = "The signing in force that this one amends, renews or carries out.") @Valid @Nullable
        Parent parent,

        @Schema(description = "The voided signing whose place it takes.") @Nullable
        UUID supersedesId,

        @Size(max = 20) @Schema(description = "Fields of work, in words.") @Nullable
        List<@NotNull @Text(max = 50) String> fields,

        @NotNull @Size(min = 2, max = 200) List<@NotNull @Valid Party> parties) {

    /** A body that is asked to confirm. */
    @Schema(name = "ProposedParty", description = "A body that is asked to confirm, in the order of the instrument.")
    public record Party(
            @NotNull UUID organizationId,

            @Text(max = 50) @Schema(examples = "甲方") @Nullable
            String role) {}

    /** The agreement that another stands under. */
    @Schema(name = "ProposedParent", description = "The agreement that another stands under.")
    public record Parent(@NotNull UUID signingId, @NotNull SigningRelation relation) {}

    /** What the opening of an initiative puts in force at once; nobody proposes one. */
    static ProposeSigningRequest initiative(String title, List<String> clauses, UUID organizationId) {
        return new ProposeSigningRequest(
                SigningKind.INITIATIVE,
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                clauses,
                null,
                null,
                null,
                null,
                List.of(new Party(organizationId, null)));
    }

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
        if (reviewOn != null && termFrom != null && reviewOn.isBefore(termFrom)) {
            violations.add(Violation.of("/reviewOn", ErrorCode.WRONG_ORDER, "/termFrom"));
        }
        LocalDate today = LocalDate.now(Signing.CHINA);
        if (confirmUntil != null && confirmUntil.isBefore(today)) {
            violations.add(Violation.of("/confirmUntil", ErrorCode.WRONG_ORDER, today));
        }
        if (textHash != null && !textHash.equals(text().hash())) {
            violations.add(Violation.of("/textHash", ErrorCode.OTHER_TEXT));
        }
        if (parent != null && (intentionId != null || supersedesId != null)) {
            violations.add(Violation.of("/parent", ErrorCode.NOT_PERMITTED));
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

    SigningText text() {
        return new SigningText(title, clauses == null ? List.of() : clauses);
    }

    List<String> fieldNames() {
        return fields == null ? List.of() : fields;
    }

    List<UUID> organizationIds() {
        return parties.stream().map(Party::organizationId).toList();
    }
}
