package cn.tongxin.account.invitation;

import cn.tongxin.account.LocalAccounts.NewAccount;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Text;
import cn.tongxin.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Accepts an invitation: with a new account, or, signed in, with the token alone. */
@Schema(
        description =
                "Not signed in: all of it, for a new account. Signed in: the token alone, which adds the roles to one's own account.")
public record AcceptInvitationRequest(
        @NotNull @Text(max = 200) String token,

        @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,63}", message = "zhang.san")
        @Schema(
                examples = "zhang.san",
                description = "Two to 64 lower-case letters, digits, dots, hyphens and underscores.")
        @Nullable
        String username,

        @Text(max = 100) @Schema(examples = "张三") @Nullable String displayName,

        @Text(min = 12, max = 128)
        @Schema(description = "At least twelve characters, not easy to guess, and not made of one's names.")
        @Nullable
        String password) {

    /** @throws ProblemException RULE_VIOLATED naming each field that is missing */
    NewAccount newAccount() {
        refuse(false, ErrorCode.REQUIRED);
        return new NewAccount(
                Objects.requireNonNull(username),
                Objects.requireNonNull(displayName),
                Objects.requireNonNull(password));
    }

    /** @throws ProblemException RULE_VIOLATED naming each field that would be passed over, because the caller has an account */
    void requireTokenAlone() {
        refuse(true, ErrorCode.NOT_PERMITTED);
    }

    private void refuse(boolean given, ErrorCode code) {
        Map<String, Boolean> fields = new TreeMap<>();
        fields.put("/username", username != null);
        fields.put("/displayName", displayName != null);
        fields.put("/password", password != null);
        List<Violation> wrong = fields.entrySet().stream()
                .filter(field -> field.getValue() == given)
                .map(field -> Violation.of(field.getKey(), code))
                .toList();
        if (!wrong.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, wrong);
        }
    }

    @Override
    public String toString() {
        return "AcceptInvitationRequest[]";
    }
}
