package cn.tongxin.call;

import cn.tongxin.call.form.Form;
import cn.tongxin.organization.OrganizationType;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an answer to a call must keep to.
 *
 * @param types who may answer; empty: every type
 * @param places prefixes of the divisions in which who answers must be registered
 */
public record CallTerms(
        UUID id,
        CallStatus status,
        LocalDate opensOn,
        LocalDate closesOn,
        int year,
        List<Category> categories,
        List<OrganizationType> types,
        List<String> places,
        Form form) {

    /** @throws ProblemException RULE_VIOLATED unless it can be answered today */
    public void requireOpen(String pointer) {
        if (status != CallStatus.OPEN) {
            throw ProblemException.rule(pointer, ErrorCode.CALL_NOT_OPEN, opensOn, closesOn);
        }
    }

    /**
     * @param type null of a body that is no social organization
     * @param divisionCode where it is registered
     * @throws ProblemException RULE_VIOLATED unless such an organization may answer
     */
    public void requireAsked(@Nullable OrganizationType type, String divisionCode, String pointer) {
        boolean typed = type != null && (types.isEmpty() || types.contains(type));
        if (!typed || places.stream().noneMatch(divisionCode::startsWith)) {
            throw ProblemException.rule(pointer, ErrorCode.CALL_NOT_FOR);
        }
    }
}
