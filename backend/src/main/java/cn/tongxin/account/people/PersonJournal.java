package cn.tongxin.account.people;

import cn.tongxin.account.reach.RoleScope;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Role;
import cn.tongxin.identity.Scope;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the journal of changes of accounts: ids, roles and codes, never a name. Only the audit trail shows them. */
@ApplicationScoped
class PersonJournal {

    private final PersonRepository people;
    private final Journal journal;

    PersonJournal(PersonRepository people, Journal journal) {
        this.people = people;
        this.journal = journal;
    }

    /** Of the account as a whole. */
    void note(Person person, String verb, @Nullable String reason, PersonStep step, Caller caller) {
        List<UUID> organizations = person.grants().stream()
                .map(grant -> grant.scope().organizationId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        note(person, verb, reason, Map.of("state", person.state()), Scope.of(organizations, null), step.act(), caller);
    }

    /** Of roles within one scope. */
    void note(Person person, String verb, Collection<Role> roles, RoleScope scope, Act act, Caller caller) {
        note(person, verb, null, scope.told(roles), scope.scope(), act, caller);
    }

    private void note(
            Person person,
            String verb,
            @Nullable String reason,
            Map<String, @Nullable Object> fields,
            Scope scope,
            Act act,
            Caller caller) {
        people.flush();
        Change change = Change.of(RecordType.ACCOUNT, person.id(), person.version(), verb)
                .because(reason)
                .fields(fields)
                .visible(false)
                .in(scope)
                .sample(person.sample());
        journal.append(change, caller, act);
    }
}
