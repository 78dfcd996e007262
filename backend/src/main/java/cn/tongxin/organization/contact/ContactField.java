package cn.tongxin.organization.contact;

import cn.tongxin.vault.SealedColumn;
import java.util.function.UnaryOperator;

/** One value of a contact: its name in the contract, where it lies sealed, and what is shown of it. */
enum ContactField {
    CONTACT_PERSON("contactPerson", column("contact_person_sealed"), Mask::name),
    TELEPHONE("telephone", column("telephone_sealed").indexedBy("telephone_index", Telephone::normal), Mask::telephone),
    EMAIL("email", column("email_sealed"), Mask::email),
    BANK_NAME("bankName", column("bank_name_sealed"), UnaryOperator.identity()),
    ACCOUNT_NAME("accountName", column("account_name_sealed"), Mask::name),
    ACCOUNT_NUMBER("accountNumber", column("account_number_sealed"), Mask::accountNumber);

    private final String name;
    private final SealedColumn column;
    private final UnaryOperator<String> mask;

    ContactField(String name, SealedColumn column, UnaryOperator<String> mask) {
        this.name = name;
        this.column = column;
        this.mask = mask;
    }

    private static SealedColumn column(String name) {
        return SealedColumn.of("organization_contact", "organization_id", name);
    }

    /** As in the contract. */
    String field() {
        return name;
    }

    SealedColumn column() {
        return column;
    }

    String masked(String clear) {
        return mask.apply(clear);
    }
}
