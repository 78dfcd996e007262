package cn.tongxin.problem;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the database refuses, said in the contract's words. The database holds the rules; here each constraint that a caller can
 * break is given its problem and the field that it concerns.
 */
final class DatabaseProblems {

    private record Rule(ProblemType type, String pointer, ErrorCode code) {}

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry(
                    "uq_organization_credit_code",
                    new Rule(ProblemType.ALREADY_EXISTS, "/creditCode", ErrorCode.ALREADY_TAKEN)),
            Map.entry(
                    "uq_organization_other_number",
                    new Rule(ProblemType.ALREADY_EXISTS, "/otherNumber", ErrorCode.ALREADY_TAKEN)),
            Map.entry(
                    "uq_signing_party_organization",
                    new Rule(ProblemType.RULE_VIOLATED, "/parties", ErrorCode.DUPLICATE)),
            Map.entry(
                    "uq_signing_intention_in_force",
                    new Rule(ProblemType.ALREADY_EXISTS, "/intentionId", ErrorCode.ALREADY_TAKEN)),
            Map.entry(
                    "uq_signing_supersedes",
                    new Rule(ProblemType.ALREADY_EXISTS, "/supersedesId", ErrorCode.ALREADY_TAKEN)),
            Map.entry(
                    "uq_initiative_signature_in_force",
                    new Rule(ProblemType.ALREADY_EXISTS, "/organizationId", ErrorCode.ALREADY_TAKEN)),
            Map.entry("uq_funding_record_reverses", new Rule(ProblemType.STATE_CONFLICT, "", ErrorCode.ALREADY_TAKEN)),
            Map.entry(
                    "uq_beneficiary_record_reverses",
                    new Rule(ProblemType.STATE_CONFLICT, "", ErrorCode.ALREADY_TAKEN)),
            Map.entry(
                    "uq_annual_list_zone_year",
                    new Rule(ProblemType.ALREADY_EXISTS, "/callId", ErrorCode.ALREADY_TAKEN)),
            Map.entry("uq_intention_revival", new Rule(ProblemType.ALREADY_EXISTS, "/year", ErrorCode.ALREADY_TAKEN)),
            Map.entry("uq_intention_amendment_open", new Rule(ProblemType.ALREADY_EXISTS, "", ErrorCode.ALREADY_TAKEN)),
            Map.entry(
                    "fk_intention_lead_offered_to",
                    new Rule(ProblemType.RULE_VIOLATED, "/organizationId", ErrorCode.NOT_A_PARTNER)),
            Map.entry("ck_intention_revival", new Rule(ProblemType.RULE_VIOLATED, "/year", ErrorCode.NOT_LATER_YEAR)),
            Map.entry("uq_saved_search_name", new Rule(ProblemType.ALREADY_EXISTS, "/name", ErrorCode.ALREADY_TAKEN)),
            Map.entry("uq_event_edition", new Rule(ProblemType.ALREADY_EXISTS, "/edition", ErrorCode.ALREADY_TAKEN)),
            Map.entry(
                    "uq_event_registration_organization",
                    new Rule(ProblemType.ALREADY_EXISTS, "/organizationId", ErrorCode.ALREADY_TAKEN)),
            Map.entry("ck_event_room_taken", new Rule(ProblemType.RULE_VIOLATED, "/capacity", ErrorCode.ROOM_TAKEN)),
            Map.entry("uq_api_client_name", new Rule(ProblemType.ALREADY_EXISTS, "/name", ErrorCode.ALREADY_TAKEN)),
            Map.entry("uq_account_grant_scope", new Rule(ProblemType.ALREADY_EXISTS, "/role", ErrorCode.DUPLICATE)),
            Map.entry(
                    "uq_account_grant_one_administrator",
                    new Rule(ProblemType.RULE_VIOLATED, "/role", ErrorCode.ADMINISTRATORS_APART)),
            Map.entry(
                    "fk_account_grant_administrator",
                    new Rule(ProblemType.RULE_VIOLATED, "/role", ErrorCode.ADMINISTRATORS_APART)),
            Map.entry(
                    "ck_account_last_security_administrator",
                    new Rule(ProblemType.STATE_CONFLICT, "", ErrorCode.LAST_ADMINISTRATOR)),
            Map.entry(
                    "uq_account_username", new Rule(ProblemType.ALREADY_EXISTS, "/username", ErrorCode.ALREADY_TAKEN)));

    private DatabaseProblems() {}

    /** The problem that this failure stands for, or null where it says nothing that a caller may know. */
    static @Nullable ProblemException of(Throwable failure) {
        if (failure instanceof SQLTransientConnectionException || isAcquisitionTimeout(failure)) {
            return ProblemException.of(ProblemType.UNAVAILABLE);
        }
        if (!(failure instanceof SQLException sql)) {
            return null;
        }
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "57", "53" -> ProblemException.of(ProblemType.UNAVAILABLE);
            case "40", "55" -> ProblemException.of(ProblemType.REQUEST_IN_PROGRESS);
            case "22" -> ProblemException.of(ProblemType.INVALID_REQUEST);
            case "23" -> byConstraint(sql, state);
            // the second wall: a row that is not theirs to write
            case "42" -> state.equals("42501") ? ProblemException.of(ProblemType.FORBIDDEN) : null;
            default -> null;
        };
    }

    private static @Nullable ProblemException byConstraint(SQLException sql, String state) {
        Rule rule = RULES.get(constraint(sql));
        if (rule != null) {
            return ProblemException.of(rule.type(), List.of(Violation.of(rule.pointer(), rule.code())));
        }
        return switch (state) {
            case "23505" -> ProblemException.of(ProblemType.ALREADY_EXISTS);
            case "23503" ->
                ProblemException.of(ProblemType.RULE_VIOLATED, List.of(Violation.of("", ErrorCode.UNKNOWN_REFERENCE)));
            case "23001" -> ProblemException.of(ProblemType.STATE_CONFLICT);
            case "23514" -> ProblemException.of(ProblemType.RULE_VIOLATED);
            default -> null;
        };
    }

    /** A batch wraps the server's own message one deeper. */
    private static String constraint(SQLException sql) {
        SQLException said = sql instanceof BatchUpdateException batch && batch.getNextException() != null
                ? batch.getNextException()
                : sql;
        ServerErrorMessage message = said instanceof PSQLException p ? p.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? "" : message.getConstraint();
    }

    private static boolean isAcquisitionTimeout(Throwable failure) {
        return failure instanceof SQLException
                && String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
