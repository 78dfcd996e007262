package cn.tongxin.journal;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.paging.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/** Where services write what changed, in the transaction of the change. */
@ApplicationScoped
public class Journal {

    private static final String APPEND = """
            insert into journal_inbox (actor_id, actor, on_behalf_of, record_type, record_id, version, act, reason, payload, public,
                owner_ids, division_code, sample, address) values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, cast(? as uuid[]), ?, ?, ?)""";

    private final EntityManager entities;
    private final Sql sql;
    private final ObjectMapper json;
    private final Sealer sealer;
    private final CurrentCaller current;
    private final TransactionSynchronizationRegistry transaction;

    Journal(
            EntityManager entities,
            Sql sql,
            ObjectMapper json,
            Sealer sealer,
            CurrentCaller current,
            TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.sql = sql;
        this.json = json;
        this.sealer = sealer;
        this.current = current;
        this.transaction = transaction;
    }

    /** Appends what the caller did; {@code act} tells for whom. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Change change, Caller caller, Act act) {
        write(change, new Actor(caller.id(), caller.name(), caller.onBehalfOf(act, change.scope()), current.address()));
    }

    /** Appends what the service itself did, for example the loader of facts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Change change, String part) {
        write(change, Actor.service(part));
    }

    /** Appends what somebody did whose request has been answered already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Change change, Actor actor) {
        write(change, actor);
    }

    /** The row's id is drawn after the record's row lock is held: flushing first keeps the versions of a record in order. */
    private void write(Change change, Actor actor) {
        entities.flush();
        sql.change(
                APPEND,
                actor.id(),
                actor.name(),
                actor.onBehalfOf(),
                change.type().name(),
                change.id(),
                change.version(),
                change.act(),
                change.reason(),
                payload(change),
                change.visible(),
                uuids(change),
                change.scope().divisionCode(),
                change.sample(),
                actor.address());
        transaction.registerInterposedSynchronization(new WakeAfterCommit());
    }

    private static String uuids(Change change) {
        return change.scope()
                .organizationIds()
                .toString()
                .replace('[', '{')
                .replace(']', '}')
                .replace(" ", "");
    }

    private String payload(Change change) {
        try {
            return json.writeValueAsString(change.changed());
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private final class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing is sealed before the commit
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                sealer.wake();
            }
        }
    }
}
