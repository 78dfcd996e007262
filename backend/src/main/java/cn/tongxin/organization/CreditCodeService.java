package cn.tongxin.organization;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.Places;
import cn.tongxin.organization.CreditCodeView.CreditCodeWarning;
import cn.tongxin.organization.CreditCodeView.WarningCheck;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells anybody what there is to tell of a credit code. */
@ApplicationScoped
public class CreditCodeService {

    private final OrganizationRepository organizations;
    private final Places places;

    CreditCodeService(OrganizationRepository organizations, Places places) {
        this.organizations = organizations;
        this.places = places;
    }

    /** @param acceptLanguage as the caller sent it, for the messages */
    public CreditCodeView check(String typed, @Nullable String acceptLanguage) {
        CreditCodeCheck check = CreditCodeCheck.of(typed);
        CreditCodeBody body = null;
        DivisionRef division = null;
        if (check.readable()) {
            body = CreditCodeBody.of(check.normalized()).orElse(null);
            division = places.named(CreditCode.divisionIn(check.normalized())).orElse(null);
        }
        OrganizationRef registered =
                check.valid() ? organizations.holderOf(check.normalized()).orElse(null) : null;
        return new CreditCodeView(
                typed,
                check.normalized(),
                check.valid(),
                check.failedCheck(),
                check.expectedCharacter(),
                warnings(check, acceptLanguage),
                body,
                division,
                registered,
                message(check, registered != null, acceptLanguage));
    }

    private static List<CreditCodeWarning> warnings(CreditCodeCheck check, @Nullable String acceptLanguage) {
        String expected = check.expectedOrganizationCharacter();
        if (expected == null) {
            return List.of();
        }
        String found = String.valueOf(CreditCode.organizationCheckCharacterIn(check.normalized()));
        String message = Message.of(ErrorCode.CREDIT_CODE_ORGANIZATION_CODE, List.of(expected, found), acceptLanguage);
        return List.of(new CreditCodeWarning(WarningCheck.ORGANIZATION_CODE, expected, message));
    }

    private static String message(CreditCodeCheck check, boolean registered, @Nullable String acceptLanguage) {
        return check.failure()
                .map(failure -> Message.of(failure.code(), failure.arguments(), acceptLanguage))
                .orElseGet(() -> Message.of(
                        registered ? "credit-code.registered" : "credit-code.valid", List.of(), acceptLanguage));
    }
}
