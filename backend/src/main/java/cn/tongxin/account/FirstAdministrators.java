package cn.tongxin.account;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees to it that there is an administrator of each kind: makes the one that is missing, with a one-time password that must be
 * changed. Until it has been changed each start shows it, or where it is kept nowhere draws another one: a password that nobody saw,
 * because the start failed, locks nobody out. System, security and audit are three accounts from the first minute on.
 */
@ApplicationScoped
public class FirstAdministrators {

    private final AccountRepository accounts;
    private final FirstPasswordFile file;
    private final Sql sql;

    FirstAdministrators(AccountRepository accounts, FirstPasswordFile file, Sql sql) {
        this.accounts = accounts;
        this.file = file;
        this.sql = sql;
    }

    /** User name and one-time password of each administrator that has not set a password yet; empty once all have. */
    @Transactional
    public List<Credentials> createMissing() {
        // one copy of the service at a time
        sql.one("select pg_advisory_xact_lock(hashtext('first administrators'))::text", List.of(), row -> true);
        Map<String, FirstPasswordFile.Line> kept = file.read();
        List<Waiting> waiting = Stream.of(
                        administrator(Role.SYSTEM_ADMINISTRATOR, "system", "系统管理员", kept),
                        administrator(Role.SECURITY_ADMINISTRATOR, "security", "安全管理员", kept),
                        administrator(Role.AUDIT_ADMINISTRATOR, "audit", "审计管理员", kept))
                .flatMap(Optional::stream)
                .toList();
        List<Credentials> credentials =
                waiting.stream().map(Waiting::credentials).toList();
        file.keep(
                credentials,
                waiting.stream().collect(Collectors.toMap(w -> w.credentials().username(), Waiting::hash)));
        return credentials;
    }

    private Optional<Waiting> administrator(
            Role role, String username, String displayName, Map<String, FirstPasswordFile.Line> kept) {
        Optional<Account> waiting = accounts.forSignIn(username).filter(Account::mustChangePassword);
        FirstPasswordFile.Line line = kept.get(username);
        if (line != null && waiting.filter(line::countsFor).isPresent()) {
            return Optional.of(new Waiting(
                    new Credentials(username, line.password()),
                    waiting.orElseThrow().passwordHash()));
        }
        boolean exists = sql.one("select exists (select 1 from account_grant where role = ?)", List.of(role), Row::flag)
                .orElseThrow();
        if (exists && waiting.isEmpty()) {
            return Optional.empty();
        }
        String password = RandomText.password();
        String hash = PasswordHash.of(password);
        if (waiting.isPresent()) {
            waiting.orElseThrow().renewOneTimePassword(hash);
        } else {
            Account account = Account.administrator(username, displayName, hash);
            accounts.persistAndFlush(account);
            sql.change(
                    "insert into account_grant (id, account_id, role) values (gen_random_uuid(), ?, ?)",
                    account.id(),
                    role);
        }
        return Optional.of(new Waiting(new Credentials(username, password), hash));
    }

    private record Waiting(Credentials credentials, String hash) {}

    /** Shown at each start until the administrator has set a password. */
    public record Credentials(String username, String password) {}
}
