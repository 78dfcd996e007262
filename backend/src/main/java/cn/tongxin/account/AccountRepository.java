package cn.tongxin.account;

import cn.tongxin.paging.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    private final Sql sql;

    AccountRepository(Sql sql) {
        this.sql = sql;
    }

    /** Locked, so that what follows from one sign-in is seen by the next. */
    Optional<Account> forSignIn(String username) {
        return find("username", username)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Account> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<PasswordCheck.Kept> passwordOf(String username) {
        return sql.one(
                "select id, password_hash, version, sample from account where username = ?",
                List.of(username),
                row -> new PasswordCheck.Kept(row.uuid(), row.text(), row.integer(), row.flag()));
    }
}
