package cn.tongxin.identity;

import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens accounts for trying the product out; they are marked as samples and go with the rest of the sample data. */
@ApplicationScoped
public class SampleAccounts {

    private static final int PASSWORD_BYTES = 12;
    private static final String ADD_ACCOUNT =
            "insert into account (id, username, display_name, password_hash, sample) values (?, ?, ?, ?, true)";
    private static final String ADD_GRANT =
            "insert into account_grant (id, account_id, role, organization_id, division_code) values (gen_random_uuid(), ?, ?, ?, ?)";

    private final Sql sql;
    private final SecureRandom random = new SecureRandom();

    SampleAccounts(Sql sql) {
        this.sql = sql;
    }

    /**
     * Adds an account with one role, in the caller's transaction.
     *
     * @param organizationId of a member
     * @param divisionCode of an officer
     * @return its password, drawn at random and kept nowhere
     */
    public String open(
            UUID id,
            String username,
            String displayName,
            Role role,
            @Nullable UUID organizationId,
            @Nullable String divisionCode) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.change(ADD_ACCOUNT, id, username, displayName, PasswordHash.of(password));
        sql.change(ADD_GRANT, id, role, organizationId, divisionCode);
        return password;
    }
}
