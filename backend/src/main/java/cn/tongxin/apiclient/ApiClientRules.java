package cn.tongxin.apiclient;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import cn.tongxin.limit.LimitConfig;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a department may say of a system, and what is filled in where it says nothing. */
@ApplicationScoped
class ApiClientRules {

    private final ApiClientRepository clients;
    private final ApiClientConfig config;
    private final LimitConfig limits;

    ApiClientRules(ApiClientRepository clients, ApiClientConfig config, LimitConfig limits) {
        this.clients = clients;
        this.config = config;
        this.limits = limits;
    }

    /**
     * The request with the contact and the numbers that it leaves open, and nothing in it that is not the caller's to give.
     *
     * @throws ProblemException RULE_VIOLATED naming each place; FORBIDDEN naming a department or account beyond the caller's own
     */
    ApiClientRequest complete(ApiClientRequest request, Caller caller) {
        ApiClientRequest checked = request.checked();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < checked.divisionCodes().size(); i++) {
            if (!clients.divisionExists(checked.divisionCodes().get(i))) {
                violations.add(Violation.of("/divisionCodes/" + i, ErrorCode.UNKNOWN_REFERENCE));
            }
        }
        LocalDate today = ChinaTime.today();
        LocalDate latest = today.plusDays(config.longestDays());
        if (checked.expiresOn().isBefore(today) || checked.expiresOn().isAfter(latest)) {
            violations.add(Violation.of("/expiresOn", ErrorCode.OUT_OF_RANGE, today, latest));
        }
        int perMinute = number(
                checked.requestsPerMinute(),
                limits.clientPerMinute(),
                limits.clientPerMinuteMost(),
                "/requestsPerMinute",
                violations);
        int perDay = number(
                checked.requestsPerDay(),
                limits.clientPerDay(),
                limits.clientPerDayMost(),
                "/requestsPerDay",
                violations);
        checkDepartment(checked.organizationId(), caller, violations);
        UUID contact = checked.contactId() == null ? caller.accountId() : checked.contactId();
        checkContact(contact, caller, violations);
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
        return checked.with(contact, perMinute, perDay);
    }

    private static int number(
            @Nullable Integer asked, int usual, int most, String pointer, List<Violation> violations) {
        if (asked != null && asked > most) {
            violations.add(Violation.of(pointer, ErrorCode.OUT_OF_RANGE, 1, most));
        }
        return asked == null ? usual : asked;
    }

    /** A system acts for its department, also where that is a party: it may only be one that the caller looks after. */
    private void checkDepartment(@Nullable UUID organizationId, Caller caller, List<Violation> violations) {
        if (organizationId == null) {
            return;
        }
        Optional<ApiClientRepository.Place> department = clients.department(organizationId);
        if (department.isEmpty()) {
            violations.add(Violation.of("/organizationId", ErrorCode.UNKNOWN_REFERENCE));
        } else if (!caller.may(
                Act.API_CLIENT_KEEP, Scope.of(organizationId, department.get().divisionCode()))) {
            violations.add(Violation.of("/organizationId", ErrorCode.NOT_PERMITTED));
        }
    }

    /** The caller, or somebody whose grants lie within the caller's own; of others no more is said than that they are unknown. */
    private void checkContact(@Nullable UUID accountId, Caller caller, List<Violation> violations) {
        if (accountId == null || accountId.equals(caller.accountId())) {
            return;
        }
        boolean known = clients.places(accountId).stream()
                .anyMatch(place -> Divisions.may(Act.API_CLIENT_KEEP, place.divisionCode(), caller));
        if (!known) {
            violations.add(Violation.of("/contactId", ErrorCode.UNKNOWN_REFERENCE));
        }
    }
}
