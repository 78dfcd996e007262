package cn.tongxin.account;

import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Accounts whose password is kept here: opening one, and letting a person in again. In the caller's transaction. */
@ApplicationScoped
public class LocalAccounts {

    private static final String ONE_TIME = """
            update account set password_hash = ?, must_change_password = true, failed_sign_ins = 0, locked_until = null,
                version = version + 1, updated_at = now() where id = ?""";

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final Sql sql;

    LocalAccounts(AccountRepository accounts, Sessions sessions, Sql sql) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.sql = sql;
    }

    /** A new account without any role yet; a user name that is taken is refused by the database. */
    public UUID open(String username, String displayName, String password, boolean administrator, boolean sample) {
        Account account = Account.of(username, displayName, PasswordHash.of(password), administrator)
                .markedAsSample(sample);
        accounts.persistAndFlush(account);
        return account.id();
    }

    /** A password drawn at random, which must be changed at the next sign-in; every session of the account ends. */
    public String setOneTimePassword(UUID accountId) {
        String password = RandomText.password();
        sql.change(ONE_TIME, PasswordHash.of(password), accountId);
        sessions.endAll(accountId);
        return password;
    }
}
