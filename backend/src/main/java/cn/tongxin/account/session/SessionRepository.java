package cn.tongxin.account.session;

import cn.tongxin.account.factor.SecondFactorRequirement;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query about sessions and their tokens. The database's clock is the one that counts: copies of the service share it. */
@ApplicationScoped
class SessionRepository {

    /** A request is noted at most once in this time. */
    private static final Duration NOTE = Duration.ofMinutes(1);

    /** A token whose answer was lost is offered again after this time. */
    private static final Duration OFFER_AGAIN = Duration.ofMinutes(1);

    private static final String ALIVE =
            "s.expires_at > now() and s.last_seen_at > now() - make_interval(secs => ?) and a.disabled_at is null";
    private static final String FIND =
            "select " + SessionLine.COLUMNS + " from " + SessionLine.TABLES + " where " + ALIVE + " and ";

    private final Sql sql;
    private final SessionConfig config;
    private final SecondFactorRequirement requirement;

    SessionRepository(Sql sql, SessionConfig config, SecondFactorRequirement requirement) {
        this.sql = sql;
        this.config = config;
        this.requirement = requirement;
    }

    Optional<LiveSession> byToken(byte[] hash, SessionKind kind) {
        return find("s.token_hash = ? and s.kind = ?", hash, kind);
    }

    Optional<LiveSession> byId(UUID id) {
        return find("s.id = ?", id);
    }

    private Optional<LiveSession> find(String condition, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(
                NOTE.toSeconds(),
                config.rotateAfter().toSeconds(),
                OFFER_AGAIN.toSeconds(),
                config.idleEnd().toSeconds()));
        all.addAll(List.of(arguments));
        return SessionLine.session(sql.all(FIND + condition, all, SessionLine::from), requirement);
    }

    OpenedSession add(UUID accountId, Opening how, @Nullable String address) {
        String token = SessionToken.draw();
        return sql.one(
                        """
                        insert into session (token_hash, account_id, kind, opened_by, address, device, expires_at)
                        values (?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?)) returning id, expires_at""",
                        Arrays.asList(
                                SessionToken.hash(token),
                                accountId,
                                how.kind(),
                                how.way(),
                                address,
                                how.device(),
                                config.absoluteEnd().toSeconds()),
                        row -> new OpenedSession(row.uuid(), token, row.time()))
                .orElseThrow();
    }

    void noteUse(UUID id) {
        sql.change("update session set last_seen_at = now() where id = ?", id);
    }

    List<OwnSession> of(UUID accountId, @Nullable UUID current) {
        return sql.all(
                "select " + OwnSession.COLUMNS + " from session where account_id = ? and expires_at > now()"
                        + " and last_seen_at > now() - make_interval(secs => ?) order by id = ? desc, last_seen_at desc, id",
                Arrays.asList(current, accountId, config.idleEnd().toSeconds(), current),
                OwnSession::from);
    }

    /** Ends one session of the account; false where it has none of this id. */
    boolean end(UUID accountId, UUID id) {
        return sql.change("delete from session where account_id = ? and id = ?", accountId, id) > 0;
    }

    /** Ends the session of which this is the current token of a cookie. */
    Optional<Sessions.EndedSession> end(byte[] hash) {
        return sql.one(
                "delete from session where token_hash = ? and kind = 'COOKIE' returning id, account_id",
                List.of(hash),
                row -> new Sessions.EndedSession(row.uuid(), row.uuid()));
    }

    /** Ends all sessions of the account but this one, and tells which. */
    List<UUID> endOthers(UUID accountId, @Nullable UUID kept) {
        return sql.all(
                "delete from session where account_id = ? and id is distinct from ? returning id",
                Arrays.asList(accountId, kept),
                Row::uuid);
    }

    /** Adds the token to the session unless another was offered just now: of requests at once only one brings a new token. */
    boolean offer(UUID id, byte[] hash) {
        return sql.change("""
                with due as (update session set offered_at = now() where id = ?
                    and (offered_at is null or offered_at < now() - make_interval(secs => ?)) returning id)
                insert into session_token (token_hash, session_id) select ?, id from due""", id, OFFER_AGAIN.toSeconds(), hash) > 0;
    }

    /** What is known of a token that is not the current one of its session. */
    Optional<OtherToken> other(byte[] hash) {
        return sql.one(
                """
                select t.session_id, s.account_id, t.retired_at is null, t.retired_at > now() - make_interval(secs => ?)
                from session_token t join session s on s.id = t.session_id where t.token_hash = ? and s.kind = 'COOKIE'""",
                List.of(config.rotationGrace().toSeconds(), hash),
                row -> new OtherToken(
                        row.uuid(),
                        row.uuid(),
                        row.flag() ? Standing.OFFERED : row.flag() ? Standing.IN_GRACE : Standing.REPLAYED));
    }

    record OtherToken(UUID sessionId, UUID accountId, Standing standing) {}

    enum Standing {
        OFFERED,
        IN_GRACE,
        REPLAYED
    }

    /** Makes the token the session's current one and retires all others. Locks the session. */
    void makeCurrent(UUID id, byte[] hash) {
        sql.one("select 1 from session where id = ? for update", List.of(id), Row::integer);
        if (sql.one("select 1 from session where id = ? and token_hash = ?", List.of(id, hash), Row::integer)
                .isPresent()) {
            return; // another request was faster
        }
        sql.change("delete from session_token where token_hash = ?", hash);
        sql.change("update session_token set retired_at = now() where session_id = ? and retired_at is null", id);
        sql.change(
                "insert into session_token (token_hash, session_id, retired_at) select token_hash, id, now() from session where id = ?",
                id);
        sql.change("update session set token_hash = ?, token_since = now() where id = ?", hash, id);
    }
}
