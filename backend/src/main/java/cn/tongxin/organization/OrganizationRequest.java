package cn.tongxin.organization;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.ErrorCode;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A body as it is to stand on the register. A member of the organization changes introduction, offer, need, fields and website
 * only, and sends the rest as it is.
 */
@Schema(
        description =
                "A body as it is to stand on the register; what is left out is unknown. A member of the organization may change"
                        + " introduction, offer, need, fields and website only, and sends the rest as it is.")
public record OrganizationRequest(
        @NotNull @Schema(examples = "SOCIAL_ORGANIZATION") OrganizationKind kind,

        @Schema(description = "Of a social organization, and only of one.", examples = "SOCIAL_GROUP") @Nullable
        OrganizationType type,

        @NotNull @Text(max = 200) @Schema(examples = "北京养老行业协会")
        String name,

        @Text(max = 100) @Schema(examples = "北京养老协会") @Nullable
        String shortName,

        @Text(max = 300) @Nullable String englishName,
        @Size(max = 30) @Nullable List<@NotNull @Valid FormerName> formerNames,

        @Text(max = 100)
        @Schema(
                description =
                        "Unified social credit code; unknown is better than invented. Spaces, hyphens, width and case do not matter.",
                examples = "511100005020000510")
        @Nullable
        String creditCode,

        @Text(max = 50)
        @Schema(description = "Scheme of a register elsewhere, with otherNumber.", examples = "HK-CR")
        @Nullable
        String otherScheme,

        @Text(max = 50) @Nullable String otherNumber,

        @Pattern(regexp = "[0-9]{6}", message = "110000")
        @Schema(description = "Where it is registered.", examples = "110000")
        @Nullable
        String divisionCode,

        @Schema(description = "The department that registered it.") @Nullable
        UUID registeringAuthorityId,

        @NotNull @Schema(examples = "ACTIVE") OrganizationStatus status,
        @Size(max = 10) @Nullable List<@NotNull OrganizationTrait> traits,

        @Size(max = 20) @Schema(description = "Fields of work, in words.", examples = "[\"养老服务\"]") @Nullable
        List<@NotNull @Text(max = 40) String> fields,

        @Text(max = 4000, multiline = true) @Nullable String introduction,

        @Text(max = 2000, multiline = true) @Schema(description = "What it can give to others.") @Nullable
        String offer,

        @Text(max = 2000, multiline = true) @Schema(description = "What it looks for.") @Nullable
        String need,

        @Pattern(regexp = "https?://[A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%\\[\\]]{3,300}", message = "https://example.org")
        @Schema(examples = "https://example.org")
        @Nullable
        String website,

        @Day @Nullable LocalDate foundedOn,

        @Schema(description = "Whether it is a charity (慈善组织).")
        boolean charity,

        @Day @Nullable LocalDate charitySince,

        @Day @Schema(description = "From when it may raise funds in public.") @Nullable
        LocalDate fundraisingFrom,

        @Day @Nullable LocalDate fundraisingUntil,
        @Text(max = 2000, multiline = true) @Nullable String note,

        @Day
        @Schema(description = "When the record was last compared with the register; not the day of a change.")
        @Nullable
        LocalDate verifiedOn) {

    /**
     * Checks what does not fit together.
     *
     * @return the credit code, normalized, or null where unknown
     * @throws ProblemException RULE_VIOLATED naming each place
     */
    @Nullable
    CreditCode check() {
        List<Violation> violations = new ArrayList<>();
        if ((kind == OrganizationKind.SOCIAL_ORGANIZATION) != (type != null)) {
            violations.add(
                    type == null
                            ? Violation.of("/type", ErrorCode.REQUIRED)
                            : Violation.of("/type", ErrorCode.TOGETHER, "/kind SOCIAL_ORGANIZATION"));
        }
        if ((otherScheme == null) != (otherNumber == null)) {
            violations.add(
                    otherScheme == null
                            ? Violation.of("/otherScheme", ErrorCode.TOGETHER, "/otherNumber")
                            : Violation.of("/otherNumber", ErrorCode.TOGETHER, "/otherScheme"));
        }
        if (fundraisingFrom != null && fundraisingUntil != null && fundraisingUntil.isBefore(fundraisingFrom)) {
            violations.add(Violation.of("/fundraisingUntil", ErrorCode.WRONG_ORDER, "/fundraisingFrom"));
        }
        refuseRepeated(violations, "/traits", traitList());
        refuseRepeated(violations, "/fields", fieldList());
        refuseRepeated(
                violations,
                "/formerNames",
                formerNameList().stream().map(FormerName::name).toList());
        CreditCode code = creditCode(violations);
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
        return code;
    }

    /** Characters 1 and 2 agree with the type; a body that is no social organization has none of 51, 52, 53. */
    private @Nullable CreditCode creditCode(List<Violation> violations) {
        if (creditCode == null) {
            return null;
        }
        CreditCodeCheck check = CreditCodeCheck.of(creditCode);
        check.failure().ifPresent(f -> violations.add(new Violation("/creditCode", f.code(), f.arguments())));
        if (!check.valid()) {
            return null;
        }
        CreditCode code = new CreditCode(check.normalized());
        if (code.type().orElse(null) != type) {
            violations.add(Violation.of(
                    "/creditCode", ErrorCode.CREDIT_CODE_TYPE, code.value().substring(0, 2)));
        }
        return code;
    }

    private static void refuseRepeated(List<Violation> violations, String pointer, Collection<?> values) {
        if (new HashSet<>(values).size() < values.size()) {
            violations.add(Violation.of(pointer, ErrorCode.DUPLICATE));
        }
    }

    List<OrganizationTrait> traitList() {
        return traits == null ? List.of() : traits;
    }

    List<String> fieldList() {
        return fields == null ? List.of() : fields;
    }

    List<FormerName> formerNameList() {
        return formerNames == null ? List.of() : formerNames;
    }
}
