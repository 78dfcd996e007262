package cn.tongxin.organization;

import cn.tongxin.organization.CreditCodeCheck.FailedCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the two checks say of a code on the register; {@code GET /credit-codes/{code}} says it in words.
 *
 * @param expectedOrganizationCharacter what character 17 should be after GB 11714; null when it is so
 */
@Schema(
        name = "OrganizationCreditCodeCheck",
        description = "What the two checks say of the credit code; `/credit-codes/{code}` says it in words.")
public record StoredCodeCheck(
        boolean valid,
        @Nullable FailedCheck failedCheck,
        @Nullable String expectedCharacter,

        @Schema(description = "What character 17 should be after GB 11714; null when it is so.") @Nullable
        String expectedOrganizationCharacter) {

    static @Nullable StoredCodeCheck orNull(@Nullable String creditCode) {
        if (creditCode == null) {
            return null;
        }
        CreditCodeCheck check = CreditCodeCheck.of(creditCode);
        return new StoredCodeCheck(
                check.valid(), check.failedCheck(), check.expectedCharacter(), check.expectedOrganizationCharacter());
    }
}
