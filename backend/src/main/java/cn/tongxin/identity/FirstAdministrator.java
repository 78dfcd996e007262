package cn.tongxin.identity;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * On a database without an administrator: makes one, with a password that is shown once and must be changed. Until it has been
 * changed each start draws another one: a password that nobody saw, because the start failed, locks nobody out.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final String USERNAME = "admin";
    private static final int PASSWORD_BYTES = 12;

    private final AccountRepository accounts;
    private final Sql sql;

    FirstAdministrator(AccountRepository accounts, Sql sql) {
        this.accounts = accounts;
        this.sql = sql;
    }

    /** User name and a fresh one-time password; empty once an administrator has set a password of their own. */
    @Transactional
    public Optional<Credentials> createIfNone() {
        // one copy of the service at a time
        sql.one("select pg_advisory_xact_lock(hashtext('first administrator'))::text", List.of(), row -> true);
        Optional<Account> waiting = accounts.forSignIn(USERNAME).filter(Account::mustChangePassword);
        boolean exists = sql.one(
                        "select exists (select 1 from account_grant where role = 'ADMINISTRATOR')",
                        List.of(),
                        Row::flag)
                .orElseThrow();
        if (exists && waiting.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        if (waiting.isPresent()) {
            waiting.orElseThrow().renewOneTimePassword(PasswordHash.of(password));
        } else {
            Account account = Account.withOneTimePassword(USERNAME, "系统管理员", PasswordHash.of(password));
            accounts.persistAndFlush(account);
            sql.change(
                    "insert into account_grant (id, account_id, role) values (gen_random_uuid(), ?, 'ADMINISTRATOR')",
                    account.id());
        }
        return Optional.of(new Credentials(USERNAME, password));
    }

    /** Shown once, kept nowhere. */
    public record Credentials(String username, String password) {}
}
