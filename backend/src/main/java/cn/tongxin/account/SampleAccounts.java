package cn.tongxin.account;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Sql;
import cn.tongxin.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens accounts for trying the product out; they are marked as samples and go with the rest of the sample data. */
@ApplicationScoped
public class SampleAccounts {

    private static final String ADD_ACCOUNT =
            "insert into account (id, username, display_name, search_text, password_hash, sample) values (?, ?, ?, ?, ?, true)";
    private static final String ADD_GRANT = """
            insert into account_grant (id, account_id, role, organization_id, division_code, zone_code)
            values (gen_random_uuid(), ?, ?, ?, ?, ?)""";

    private final Sql sql;

    SampleAccounts(Sql sql) {
        this.sql = sql;
    }

    /**
     * Adds an account with its roles in one scope, in the caller's transaction.
     *
     * @param organizationId of an organization's people
     * @param divisionCode of a department's people
     * @param zoneCode of a coordinator
     * @return its password, drawn at random and kept nowhere
     */
    public String open(
            UUID id,
            String username,
            String displayName,
            Collection<Role> roles,
            @Nullable UUID organizationId,
            @Nullable String divisionCode,
            @Nullable String zoneCode) {
        String password = RandomText.password();
        sql.change(
                ADD_ACCOUNT,
                id,
                username,
                displayName,
                SearchText.of(displayName, List.of(), List.of(username)).value(),
                PasswordHash.of(password));
        roles.forEach(role -> sql.change(ADD_GRANT, id, role, organizationId, divisionCode, zoneCode));
        return password;
    }
}
