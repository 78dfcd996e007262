package cn.tongxin.account.factor;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SecondFactorRepository implements PanacheRepositoryBase<SecondFactor, UUID> {

    private final Sql sql;

    SecondFactorRepository(Sql sql) {
        this.sql = sql;
    }

    /** Locked, so that a code sent twice at once is good once. */
    Optional<SecondFactor> forUse(UUID accountId) {
        return findByIdOptional(accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    void replaceRecoveryCodes(UUID accountId, Collection<byte[]> hashes) {
        sql.change("delete from recovery_code where account_id = ?", accountId);
        hashes.forEach(
                hash -> sql.change("insert into recovery_code (account_id, code_hash) values (?, ?)", accountId, hash));
    }

    /** Uses the code up; false where it is none of the account's, or was used. */
    boolean useRecoveryCode(UUID accountId, byte[] hash) {
        return sql.change(
                        "update recovery_code set used_at = now() where account_id = ? and code_hash = ? and used_at is null",
                        accountId,
                        hash)
                > 0;
    }

    int recoveryCodesLeft(UUID accountId) {
        return sql.one(
                        "select count(*)::int from recovery_code where account_id = ? and used_at is null",
                        List.of(accountId),
                        Row::integer)
                .orElseThrow();
    }
}
