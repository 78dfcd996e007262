package cn.tongxin.organization.contact;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.vault.SealedColumn;
import cn.tongxin.vault.SealedColumns;
import cn.tongxin.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Contacts in the database: sealed on the way in, opened on the way out. */
@ApplicationScoped
class ContactRepository implements SealedColumns {

    private static final List<String> COLUMNS = Arrays.stream(ContactField.values())
            .map(field -> field.column().column())
            .toList();
    private static final String OWNER =
            "select id, division_code, merged_into_id is not null, sample from organization where id = ?";
    private static final String READ = "select " + String.join(", ", COLUMNS)
            + ", version, updated_at from organization_contact where organization_id = ?";
    private static final String ENTER = "insert into organization_contact (version, " + String.join(", ", COLUMNS)
            + ", telephone_index, organization_id) values (1, " + "?, ".repeat(COLUMNS.size())
            + "?, ?) on conflict do nothing";
    private static final String CHANGE = "update organization_contact set version = version + 1, updated_at = now(), "
            + COLUMNS.stream().map(column -> column + " = ?, ").collect(Collectors.joining())
            + "telephone_index = ? where organization_id = ? and version = ?";
    private static final String BY_TELEPHONE = """
            select o.id, o.name, o.kind, o.type, o.division_code from organization_contact c
            join organization o on o.id = c.organization_id
            where c.telephone_index = any (?) order by o.name collate "zh-Hans-CN-x-icu", o.id""";

    private final Sql sql;
    private final Vault vault;

    ContactRepository(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public List<SealedColumn> sealedColumns() {
        return Arrays.stream(ContactField.values()).map(ContactField::column).toList();
    }

    Optional<ContactOwner> owner(UUID organizationId) {
        return sql.one(OWNER, List.of(organizationId), ContactOwner::from);
    }

    StoredContact read(UUID organizationId) {
        return sql.one(READ, List.of(organizationId), StoredContact::from).orElse(StoredContact.NONE);
    }

    Contact open(UUID organizationId, StoredContact stored) {
        Contact contact = new Contact();
        stored.sealed()
                .forEach((field, value) ->
                        contact.with(field, vault.open(field.column().of(organizationId), value)));
        return contact;
    }

    /** Writes what differs anew and leaves the rest as it is. Tells whether the stored version was still the one given. */
    boolean write(UUID organizationId, StoredContact before, Contact after, Map<String, ?> changed) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (ContactField field : ContactField.values()) {
            arguments.add(
                    changed.containsKey(field.field())
                            ? seal(organizationId, field, after)
                            : before.sealed().get(field));
        }
        String telephone = after.get(ContactField.TELEPHONE);
        arguments.add(
                telephone == null ? null : vault.index(ContactField.TELEPHONE.column(), Telephone.normal(telephone)));
        arguments.add(organizationId);
        if (before.version() > 0) {
            arguments.add(before.version());
        }
        return sql.change(before.version() > 0 ? CHANGE : ENTER, arguments.toArray()) == 1;
    }

    private @Nullable String seal(UUID organizationId, ContactField field, Contact contact) {
        String clear = contact.get(field);
        return clear == null ? null : vault.seal(field.column().of(organizationId), clear);
    }

    /** Bodies with this telephone and the division that looks after each. */
    Stream<Map.Entry<OrganizationRef, Optional<String>>> byTelephone(String telephone) {
        List<String> indexes = vault.indexes(ContactField.TELEPHONE.column(), Telephone.normal(telephone));
        return sql.all(BY_TELEPHONE, List.<Object>of(indexes), ContactRepository::hit).stream();
    }

    private static Map.Entry<OrganizationRef, Optional<String>> hit(Row row) {
        return Map.entry(OrganizationRef.from(row), Optional.ofNullable(row.textOrNull()));
    }
}
