package cn.tongxin.account.session;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * Turns over the token of a session. A new token is offered beside the current one and takes its place when it is first used: an
 * answer that is lost costs nothing. A token whose place was taken is good for a moment, for requests under way; later only
 * somebody who has copied it can send it, and then the session ends for both.
 */
@ApplicationScoped
public class RotationService {

    private final SessionRepository repository;
    private final Journal journal;

    RotationService(SessionRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    @Transactional
    void use(UUID sessionId, byte[] hash) {
        repository.makeCurrent(sessionId, hash);
    }

    /** A new token in the place of the current one, which is good for requests under way only. */
    @Transactional
    String renew(UUID sessionId) {
        String token = SessionToken.draw();
        repository.makeCurrent(sessionId, SessionToken.hash(token));
        return token;
    }

    @Transactional
    void refuseReplay(UUID accountId, UUID sessionId) {
        if (repository.end(accountId, sessionId)) {
            journal.append(
                    Change.of(RecordType.SESSION, sessionId, 1, "refuse-replayed-token")
                            .fields(Map.of("accountId", accountId))
                            .visible(false),
                    Caller.ANONYMOUS,
                    Act.SESSION_OWN);
        }
    }
}
