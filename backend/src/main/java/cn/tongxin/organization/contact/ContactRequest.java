package cn.tongxin.organization.contact;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Text;
import cn.tongxin.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as it is to be. Whoever sees it masked changes one value by keeping the others. */
@Schema(
        description =
                "Whom to turn to, and the bank account, in the clear. What is neither given nor kept is taken away. Bank, account name"
                        + " and number come together.")
public record ContactRequest(
        @Text(max = 50) @Schema(examples = "张三") @Nullable String contactPerson,

        @Pattern(regexp = Telephone.FORM, message = Telephone.EXAMPLES)
        @Schema(
                description = "Mobile or landline with area code; Hong Kong and Macao with country code.",
                examples = "13800135678")
        @Nullable
        String telephone,

        @Text(max = 254)
        @Pattern(regexp = EMAIL, message = "zhang@example.org")
        @Schema(examples = "zhang@example.org")
        @Nullable
        String email,

        @Text(max = 100) @Schema(examples = "中国工商银行北京海淀支行") @Nullable
        String bankName,

        @Text(max = 100) @Schema(examples = "海淀甲子协会") @Nullable
        String accountName,

        @Pattern(regexp = "\\d(?:[- ]?\\d){7,31}", message = "0200000009000012345")
        @Schema(
                description = "8 to 32 digits, with spaces or hyphens between them or without.",
                examples = "0200000009000012345")
        @Nullable
        String accountNumber,

        @Size(max = 6)
        @Schema(description = "Fields that stay as they are and are not given here.", examples = "[\"email\"]")
        @Nullable
        List<@NotNull @Pattern(regexp = FIELDS, message = FIELDS) String> keep) {

    /** As HTML's e-mail field takes it (WHATWG HTML, valid e-mail address), with a top-level domain of letters. */
    private static final String EMAIL =
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}";

    private static final String FIELDS = "contactPerson|telephone|email|bankName|accountName|accountNumber";
    private static final List<ContactField> ACCOUNT =
            List.of(ContactField.BANK_NAME, ContactField.ACCOUNT_NAME, ContactField.ACCOUNT_NUMBER);

    /**
     * The contact after the change.
     *
     * @throws ProblemException RULE_VIOLATED naming what is both given and kept, and the parts of the bank account that are missing
     */
    Contact after(Contact before) {
        Contact after = new Contact();
        List<Violation> violations = new ArrayList<>();
        for (ContactField field : ContactField.values()) {
            String given = given(field);
            boolean kept = keep != null && keep.contains(field.field());
            if (kept && given != null) {
                violations.add(Violation.of("/" + field.field(), ErrorCode.REPEATED));
            }
            after.with(field, kept ? before.get(field) : given);
        }
        List<ContactField> missing =
                ACCOUNT.stream().filter(part -> after.get(part) == null).toList();
        if (missing.size() < ACCOUNT.size()) {
            missing.forEach(part -> violations.add(Violation.of("/" + part.field(), ErrorCode.TOGETHER, others(part))));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
        return after;
    }

    private @Nullable String given(ContactField field) {
        return switch (field) {
            case CONTACT_PERSON -> contactPerson;
            case TELEPHONE -> telephone;
            case EMAIL -> email;
            case BANK_NAME -> bankName;
            case ACCOUNT_NAME -> accountName;
            case ACCOUNT_NUMBER -> accountNumber;
        };
    }

    private static String others(ContactField part) {
        return ACCOUNT.stream()
                .filter(other -> other != part)
                .map(other -> "/" + other.field())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "ContactRequest[]";
    }
}
