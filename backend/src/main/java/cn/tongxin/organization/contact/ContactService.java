package cn.tongxin.organization.contact;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.Version;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.History;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Contacts for those who may know of them: the organization's own people and the departments of its division. For everybody else
 * there is none.
 */
@ApplicationScoped
public class ContactService {

    private final ContactRepository contacts;
    private final Journal journal;
    private final JournalReader reader;

    ContactService(ContactRepository contacts, Journal journal, JournalReader reader) {
        this.contacts = contacts;
        this.journal = journal;
        this.reader = reader;
    }

    /** The contact in masked form; of version 0 where nothing was entered yet. */
    public ContactView read(UUID organizationId, Caller caller) {
        ContactOwner owner = known(organizationId, caller);
        StoredContact stored = contacts.read(organizationId);
        return view(contacts.open(organizationId, stored), stored, owner, caller);
    }

    /** Who changed the contact and who had it shown in full, oldest first. */
    public History history(UUID organizationId, Caller caller) {
        known(organizationId, caller);
        return reader.history(RecordType.ORGANIZATION_CONTACT, organizationId, true);
    }

    /** Enters or changes the contact. The journal names the fields that changed, not their values. */
    @Transactional
    public ContactView change(UUID organizationId, int version, ContactRequest request, Caller caller) {
        ContactOwner owner = known(organizationId, caller);
        caller.require(Act.CONTACT_CHANGE, owner.scope());
        StoredContact stored = contacts.read(organizationId);
        Version.check(stored.version(), version);
        if (owner.merged()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        Contact before = contacts.open(organizationId, stored);
        Contact after = request.after(before);
        Map<String, @Nullable Object> changed = after.changedSince(before);
        if (changed.isEmpty()) {
            return view(after, stored, owner, caller);
        }
        if (!contacts.write(organizationId, stored, after, changed)) {
            throw ProblemException.of(ProblemType.STALE_VERSION);
        }
        StoredContact written = contacts.read(organizationId);
        Change change =
                change(organizationId, owner, written.version(), "change").fields(changed);
        journal.append(change, caller, Act.CONTACT_CHANGE);
        return view(after, written, owner, caller);
    }

    /**
     * Shows the contact in full. Not idempotent on purpose: an answer that is kept for a retry would keep the values in the clear,
     * and each showing is a showing.
     */
    @Transactional
    public DisclosedContact disclose(UUID organizationId, DiscloseContactRequest request, Caller caller) {
        ContactOwner owner = known(organizationId, caller);
        caller.require(Act.CONTACT_DISCLOSE, owner.scope());
        StoredContact stored = contacts.read(organizationId);
        Contact contact = contacts.open(organizationId, stored);
        Change change =
                change(organizationId, owner, stored.version(), "disclose").because(request.reason());
        journal.append(change, caller, Act.CONTACT_DISCLOSE);
        return DisclosedContact.of(contact, stored.version());
    }

    /**
     * The organizations with this telephone, of those whose contacts the caller may know of. Each that is found hears of it: whoever
     * has a number has learnt whose it is.
     */
    @Transactional
    public ContactHits search(SearchContactRequest request, Caller caller) {
        List<OrganizationRef> found = contacts.byTelephone(request.telephone())
                .filter(hit -> caller.may(
                        Act.CONTACT_SEE,
                        Scope.of(hit.getKey().id(), hit.getValue().orElse(null))))
                .map(Map.Entry::getKey)
                .toList();
        for (OrganizationRef organization : found) {
            UUID id = organization.id();
            Change change = change(id, known(id, caller), contacts.read(id).version(), "find");
            journal.append(change, caller, Act.CONTACT_SEE);
        }
        return new ContactHits(found);
    }

    private ContactOwner known(UUID organizationId, Caller caller) {
        return contacts.owner(organizationId)
                .filter(owner -> caller.may(Act.CONTACT_SEE, owner.scope()))
                .orElseThrow(ProblemException::notFound);
    }

    private static ContactView view(Contact contact, StoredContact stored, ContactOwner owner, Caller caller) {
        boolean mayChange = !owner.merged() && caller.may(Act.CONTACT_CHANGE, owner.scope());
        return ContactView.of(contact, stored, mayChange, caller.may(Act.CONTACT_DISCLOSE, owner.scope()));
    }

    private static Change change(UUID organizationId, ContactOwner owner, int version, String verb) {
        return Change.of(RecordType.ORGANIZATION_CONTACT, organizationId, version, verb)
                .visible(false)
                .in(owner.scope())
                .sample(owner.sample());
    }
}
