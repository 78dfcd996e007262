package cn.tongxin.organization.contact;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact in masked form. Where nothing is known yet the version is 0. */
@Schema(
        name = "Contact",
        description =
                "Whom to turn to, in masked form; null where it is not known. Version 0: nothing was entered yet.")
public record ContactView(
        @Schema(examples = "张*") @Nullable String contactPerson,
        @Schema(examples = "138****5678") @Nullable String telephone,
        @Schema(examples = "z***@example.org") @Nullable String email,

        @Schema(description = "The bank, in full.", examples = "中国工商银行北京海淀支行") @Nullable
        String bankName,

        @Schema(examples = "海*") @Nullable String accountName,
        @Schema(examples = "****2345") @Nullable String accountNumber,
        int version,
        @Nullable OffsetDateTime updatedAt,

        @Schema(description = "Whether the caller may change it.")
        boolean mayChange,

        @Schema(description = "Whether the caller may have it shown in full.")
        boolean mayDisclose) {

    static ContactView of(Contact contact, StoredContact stored, boolean mayChange, boolean mayDisclose) {
        return new ContactView(
                contact.masked(ContactField.CONTACT_PERSON),
                contact.masked(ContactField.TELEPHONE),
                contact.masked(ContactField.EMAIL),
                contact.masked(ContactField.BANK_NAME),
                contact.masked(ContactField.ACCOUNT_NAME),
                contact.masked(ContactField.ACCOUNT_NUMBER),
                stored.version(),
                stored.updatedAt(),
                mayChange,
                mayDisclose);
    }
}
