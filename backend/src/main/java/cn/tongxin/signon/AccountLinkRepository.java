package cn.tongxin.signon;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountLinkRepository {

    private final Sql sql;

    AccountLinkRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<AccountLink> find(String issuer, String subject) {
        return sql.one(
                "select account_id, claims_read_at from account_link where issuer = ? and subject = ?",
                List.of(issuer, subject),
                AccountLink::from);
    }

    /** Until the transaction ends nobody else opens this person's account or reads its claims. */
    void lock(String issuer, String subject) {
        sql.one(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))::text",
                List.of(issuer + "\n" + subject),
                row -> true);
    }

    void add(String issuer, String subject, UUID accountId) {
        sql.change(
                "insert into account_link (issuer, subject, account_id) values (?, ?, ?)", issuer, subject, accountId);
    }

    boolean linked(String issuer, UUID accountId) {
        return sql.one(
                        "select 1 from account_link where issuer = ? and account_id = ?",
                        List.of(issuer, accountId),
                        Row::integer)
                .isPresent();
    }

    void removeOf(String issuer, UUID accountId) {
        sql.change("delete from account_link where issuer = ? and account_id = ?", issuer, accountId);
    }

    void noteRead(String issuer, String subject, OffsetDateTime issuedAt) {
        sql.change(
                "update account_link set claims_read_at = ? where issuer = ? and subject = ?",
                issuedAt,
                issuer,
                subject);
    }
}
