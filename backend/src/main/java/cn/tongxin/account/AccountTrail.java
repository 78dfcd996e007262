package cn.tongxin.account;

import cn.tongxin.account.guess.Admission;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the journal of accounts and their sessions, in the transaction of what it tells. For the audit trail; nothing is public. */
@ApplicationScoped
class AccountTrail {

    private static final Scope NOBODYS = Scope.of(List.of(), null);

    /** So much of the keyed hash of a name tells names apart. */
    private static final int NAME_BYTES = 12;

    private final Journal journal;

    AccountTrail(Journal journal) {
        this.journal = journal;
    }

    /** What a person did to the own account. */
    void tell(Account account, String act) {
        append(account.id().toString(), account.version(), act, Map.of(), account.sample(), caller(account));
    }

    /**
     * A password, or what came with it, was not taken; and the lock that follows, where one does. A name that is no account's is
     * not kept: it may be a password typed into the wrong field. An address that has to wait leaves no further rows.
     */
    void refused(String act, PasswordCheck.Checked checked, RefusalCause cause) {
        Admission admission = checked.admission();
        PasswordCheck.Kept kept = checked.kept().orElse(null);
        String id = kept == null
                ? "name-" + HexFormat.of().formatHex(Arrays.copyOf(admission.name(), NAME_BYTES))
                : kept.accountId().toString();
        int version = kept == null ? 0 : kept.version();
        boolean sample = kept != null && kept.sample();
        if (admission.allowed() || admission.addressWait() == null) {
            append(id, version, act, Map.of("cause", cause), sample, Caller.ANONYMOUS);
        }
        admission
                .lockedUntil()
                .ifPresent(until -> append(
                        id,
                        version,
                        "lock",
                        Map.of(
                                "until",
                                until,
                                "of",
                                admission.locks().keySet().stream().sorted().toList()),
                        sample,
                        Caller.ANONYMOUS));
    }

    /** A session was opened. */
    void opened(UUID session, Caller caller, Map<String, @Nullable Object> how) {
        session(session, 0, "sign-in", how, caller);
    }

    /** A session was ended. */
    void ended(UUID session, String act, Map<String, @Nullable Object> why, Caller caller) {
        session(session, 1, act, why, caller);
    }

    private void session(UUID id, int version, String act, Map<String, @Nullable Object> fields, Caller caller) {
        journal.append(
                new Change(
                        RecordType.SESSION, id.toString(), version, act, null, fields, false, NOBODYS, caller.sample()),
                caller,
                Act.SESSION_OWN);
    }

    private void append(
            String id, int version, String act, Map<String, @Nullable Object> fields, boolean sample, Caller caller) {
        journal.append(
                new Change(RecordType.ACCOUNT, id, version, act, null, fields, false, NOBODYS, sample),
                caller,
                Act.SESSION_OWN);
    }

    private static Caller caller(Account account) {
        return Caller.person(
                account.id(),
                account.username(),
                account.displayName(),
                java.util.Set.of(),
                account.sample(),
                List.of());
    }
}
