package cn.tongxin.account;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sees to it that there is an administrator of each kind: makes the one that is missing, with a password that is shown once and
 * must be changed. Until it has been changed each start draws another one: a password that nobody saw, because the start failed,
 * locks nobody out. System, security and audit are three accounts from the first minute on.
 */
@ApplicationScoped
public class FirstAdministrators {

    private final AccountRepository accounts;
    private final Sql sql;

    FirstAdministrators(AccountRepository accounts, Sql sql) {
        this.accounts = accounts;
        this.sql = sql;
    }

    /** User name and a fresh one-time password of each administrator that has not set a password yet; empty once all have. */
    @Transactional
    public List<Credentials> createMissing() {
        // one copy of the service at a time
        sql.one("select pg_advisory_xact_lock(hashtext('first administrators'))::text", List.of(), row -> true);
        List<Credentials> fresh = new ArrayList<>();
        create(Role.SYSTEM_ADMINISTRATOR, "system", "系统管理员").ifPresent(fresh::add);
        create(Role.SECURITY_ADMINISTRATOR, "security", "安全管理员").ifPresent(fresh::add);
        create(Role.AUDIT_ADMINISTRATOR, "audit", "审计管理员").ifPresent(fresh::add);
        return fresh;
    }

    private Optional<Credentials> create(Role role, String username, String displayName) {
        Optional<Account> waiting = accounts.forSignIn(username).filter(Account::mustChangePassword);
        boolean exists = sql.one("select exists (select 1 from account_grant where role = ?)", List.of(role), Row::flag)
                .orElseThrow();
        if (exists && waiting.isEmpty()) {
            return Optional.empty();
        }
        String password = RandomText.password();
        if (waiting.isPresent()) {
            waiting.orElseThrow().renewOneTimePassword(PasswordHash.of(password));
        } else {
            Account account = Account.administrator(username, displayName, PasswordHash.of(password));
            accounts.persistAndFlush(account);
            sql.change(
                    "insert into account_grant (id, account_id, role) values (gen_random_uuid(), ?, ?)",
                    account.id(),
                    role);
        }
        return Optional.of(new Credentials(username, password));
    }

    /** Shown once, kept nowhere. */
    public record Credentials(String username, String password) {}
}
