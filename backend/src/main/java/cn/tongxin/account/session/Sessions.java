package cn.tongxin.account.session;

import cn.tongxin.identity.Caller;
import cn.tongxin.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions of accounts: opens, lists and ends them. What is told to the journal is the business of who calls. */
@ApplicationScoped
public class Sessions {

    private final SessionRepository repository;
    private final CurrentSession current;
    private final CurrentCaller caller;
    private final RotationService rotation;

    Sessions(SessionRepository repository, CurrentSession current, CurrentCaller caller, RotationService rotation) {
        this.repository = repository;
        this.current = current;
        this.caller = caller;
        this.rotation = rotation;
    }

    /**
     * Opens a new session of the account, never one that the caller brings along. The answer at hand sets its cookie where it is a
     * cookie's.
     */
    public OpenedSession open(UUID accountId, Opening how) {
        OpenedSession opened = repository.add(accountId, how, caller.address());
        current.is(opened.id(), how.kind());
        if (how.kind() == SessionKind.COOKIE) {
            current.handOver(opened.token());
        }
        return opened;
    }

    /** Whose session it is, as long as it has not ended. */
    public Optional<Caller> caller(UUID session) {
        return repository.byId(session).map(LiveSession::caller);
    }

    /** The sessions of the account that have not ended, the caller's own first. */
    public List<OwnSession> of(UUID accountId) {
        return repository.of(accountId, current.id());
    }

    /** Ends one session of the account at once; false where it has none of this id. */
    public boolean end(UUID accountId, UUID id) {
        boolean ended = repository.end(accountId, id);
        if (ended && id.equals(current.id()) && current.byCookie()) {
            current.takeBack();
        }
        return ended;
    }

    /** Ends every session of the account, and tells which these were. */
    public List<UUID> endAll(UUID accountId) {
        if (current.byCookie() && accountId.equals(caller.get().accountId())) {
            current.takeBack();
        }
        return repository.endOthers(accountId, null);
    }

    /** Ends every session of the account but the caller's. */
    public List<UUID> endOthers(UUID accountId) {
        return repository.endOthers(accountId, current.id());
    }

    /** Ends the session that a cookie of this browser names, because another takes its place; tells which, and whose. */
    public Optional<EndedSession> replace(String token) {
        return SessionToken.hasForm(token) ? repository.end(SessionToken.hash(token)) : Optional.empty();
    }

    /** Gives the caller's session another token, because what it may do has changed; only a cookie can be exchanged. */
    public void renew() {
        UUID id = current.id();
        if (id != null && current.byCookie()) {
            current.handOver(rotation.renew(id));
        }
    }

    /** A session that was ended. */
    public record EndedSession(UUID id, UUID accountId) {}

    /** The session that a token names, as long as it has not ended. */
    Optional<LiveSession> present(String token, SessionKind kind) {
        byte[] hash = SessionToken.hash(token);
        Optional<LiveSession> session = repository.byToken(hash, kind);
        boolean currentToken = session.isPresent();
        if (!currentToken && kind == SessionKind.COOKIE) {
            session = byOther(hash);
        }
        session.ifPresent(live -> {
            current.is(live.id(), live.kind());
            if (live.unseen()) {
                repository.noteUse(live.id());
            }
            if (currentToken && live.due() && kind == SessionKind.COOKIE) {
                offer(live.id());
            }
        });
        return session;
    }

    private Optional<LiveSession> byOther(byte[] hash) {
        SessionRepository.OtherToken other = repository.other(hash).orElse(null);
        if (other == null) {
            // of requests at once another may have made it the current one since
            return repository.byToken(hash, SessionKind.COOKIE);
        }
        return switch (other.standing()) {
            case OFFERED -> {
                rotation.use(other.sessionId(), hash);
                yield repository.byId(other.sessionId());
            }
            case IN_GRACE -> repository.byId(other.sessionId());
            case REPLAYED -> {
                rotation.refuseReplay(other.accountId(), other.sessionId());
                yield Optional.empty();
            }
        };
    }

    private void offer(UUID id) {
        String token = SessionToken.draw();
        if (repository.offer(id, SessionToken.hash(token))) {
            current.handOver(token);
        }
    }
}
