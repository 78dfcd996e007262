package cn.tongxin.apiclient;

import cn.tongxin.identity.ClientScope;
import cn.tongxin.problem.Day;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Text;
import cn.tongxin.problem.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a department says of a system. */
@Schema(description = "What a department says of a system that calls by itself.")
public record ApiClientRequest(
        @NotNull
        @Text(max = 100)
        @Schema(examples = "北京市社会组织信用平台", description = "What the journal calls it; no user name.")
        String name,

        @NotNull
        @Text(max = 1000, multiline = true)
        @Schema(examples = "每日同步本市社会组织名录，供信用公示使用。", description = "What it takes the data for.")
        String purpose,

        @NotNull
        @Size(max = 5)
        @Schema(description = "What it may do beside reading what is public; none means no more than that.")
        List<@NotNull ClientScope> scopes,

        @NotNull
        @Size(min = 1, max = 40)
        @Schema(description = "Where it may do it: six-digit division codes, each with what lies below.")
        List<@NotNull @Pattern(regexp = "[0-9]{6}", message = "110000") String> divisionCodes,

        @Schema(description = "The department on the register whose system it is.") @Nullable
        UUID organizationId,

        @Schema(description = "The account to turn to; who registers it when not given.") @Nullable
        UUID contactId,

        @NotNull
        @Size(max = 50)
        @Schema(
                description = "Networks that it may call from, CIDR; none means anywhere.",
                examples = "[\"10.1.0.0/16\"]")
        List<@NotNull @Text(max = 50) String> addresses,

        @Min(1) @Schema(description = "Requests a minute; the usual number when not given.") @Nullable
        Integer requestsPerMinute,

        @Min(1) @Schema(description = "Requests a day; the usual number when not given.") @Nullable
        Integer requestsPerDay,

        @NotNull @Day @Schema(examples = "2027-06-30", description = "The last day on which it may call.")
        LocalDate expiresOn) {

    /** A user name (ck_account_username): whoever reads the journal would take the system for a person. */
    private static final java.util.regex.Pattern USERNAME =
            java.util.regex.Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    /**
     * The same with each network in its canonical form, and nothing twice.
     *
     * @throws ProblemException INVALID_REQUEST naming each text that is no network; RULE_VIOLATED naming what is there twice, or a
     *     name that could be a person's
     */
    ApiClientRequest checked() {
        List<String> networks = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            String network = Networks.canonical(addresses.get(i)).orElse(null);
            if (network == null) {
                violations.add(Violation.of("/addresses/" + i, ErrorCode.WRONG_FORMAT, "10.1.0.0/16, 2001:db8::/32"));
            } else {
                networks.add(network);
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, violations);
        }
        if (USERNAME.matcher(name).matches()) {
            violations.add(Violation.of("/name", ErrorCode.LOOKS_LIKE_USERNAME));
        }
        refuseDoubles("/scopes", scopes, violations);
        refuseDoubles("/divisionCodes", divisionCodes, violations);
        refuseDoubles("/addresses", networks, violations);
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
        return with(contactId, networks, requestsPerMinute, requestsPerDay);
    }

    /** The same with what was left open. */
    ApiClientRequest with(@Nullable UUID contact, int perMinute, int perDay) {
        return with(contact, addresses, perMinute, perDay);
    }

    private ApiClientRequest with(
            @Nullable UUID contact, List<String> networks, @Nullable Integer perMinute, @Nullable Integer perDay) {
        return new ApiClientRequest(
                name, purpose, scopes, divisionCodes, organizationId, contact, networks, perMinute, perDay, expiresOn);
    }

    private static void refuseDoubles(String pointer, List<?> values, List<Violation> violations) {
        if (new HashSet<>(values).size() < values.size()) {
            violations.add(Violation.of(pointer, ErrorCode.DUPLICATE));
        }
    }
}
