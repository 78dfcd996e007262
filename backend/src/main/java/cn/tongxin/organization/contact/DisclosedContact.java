package cn.tongxin.organization.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact in full, for the purpose that was stated. */
@Schema(description = "Whom to turn to, in full, for the purpose that was stated. Not to be kept.")
public record DisclosedContact(
        @Nullable String contactPerson,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String bankName,
        @Nullable String accountName,
        @Nullable String accountNumber,
        int version) {

    static DisclosedContact of(Contact contact, int version) {
        return new DisclosedContact(
                contact.get(ContactField.CONTACT_PERSON),
                contact.get(ContactField.TELEPHONE),
                contact.get(ContactField.EMAIL),
                contact.get(ContactField.BANK_NAME),
                contact.get(ContactField.ACCOUNT_NAME),
                contact.get(ContactField.ACCOUNT_NUMBER),
                version);
    }

    @Override
    public String toString() {
        return "DisclosedContact[]";
    }
}
