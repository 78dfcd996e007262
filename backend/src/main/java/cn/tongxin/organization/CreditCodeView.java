package cn.tongxin.organization;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.organization.CreditCodeCheck.FailedCheck;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a credit code.
 *
 * @param expectedCharacter what the last character should be, where the first 17 allow to tell
 * @param bodyKind the kind of body that characters 1 and 2 name; null when the standard does not know them
 * @param division of the registering authority, characters 3 to 8; null when the register of divisions does not know it
 * @param registered the body on the register that holds the code
 * @param message the result in the language asked for
 */
@Schema(name = "CheckedCreditCode", description = "What can be said of a unified social credit code (GB 32100-2015).")
public record CreditCodeView(
        @Schema(description = "As it was sent.", examples = "53100000500020462h")
        String input,

        @Schema(
                description = "As it was checked: no spaces and hyphens, half-width, capitals.",
                examples = "53100000500020462H")
        String normalized,

        boolean valid,

        @Schema(description = "The check that fails; null when valid.") @Nullable
        FailedCheck failedCheck,

        @Schema(description = "What the last character should be, where the first 17 allow to tell.", examples = "K")
        @Nullable
        String expectedCharacter,

        List<CreditCodeWarning> warnings,
        @Nullable CreditCodeBody bodyKind,

        @Schema(description = "Of the registering authority; says nothing of where the body works.") @Nullable
        DivisionRef division,

        @Schema(description = "The body on the register that holds the code.") @Nullable
        OrganizationRef registered,

        @Schema(description = "The result in the language asked for.")
        String message) {

    /** What does not make a code invalid, and should be looked at. */
    @Schema(description = "What does not make a code invalid, and should be looked at.")
    public record CreditCodeWarning(
            WarningCheck check, @Schema(examples = "8") String expectedCharacter, String message) {}

    /** Which check warns. */
    public enum WarningCheck {
        /** Character 17 over characters 9 to 16, GB 11714. */
        ORGANIZATION_CODE
    }
}
