package cn.tongxin.organization;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.Version;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.History;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of the register: one transaction each, with its row in the journal. */
@ApplicationScoped
public class OrganizationService {

    private final OrganizationRepository organizations;
    private final LookAlikes lookAlikes;
    private final Places places;
    private final Journal journal;
    private final JournalReader reader;

    OrganizationService(
            OrganizationRepository organizations,
            LookAlikes lookAlikes,
            Places places,
            Journal journal,
            JournalReader reader) {
        this.organizations = organizations;
        this.lookAlikes = lookAlikes;
        this.places = places;
        this.journal = journal;
        this.reader = reader;
    }

    public Page<OrganizationSummary> list(OrganizationFilter filter, PageRequest page) {
        return organizations.list(filter, page);
    }

    /** A body that was merged keeps answering, and names the one that goes on. */
    public OrganizationView read(UUID id) {
        return organizations.read(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * Reads the body that holds a code.
     *
     * @throws ProblemException INVALID_REQUEST naming the check that the code fails; NOT_FOUND when nobody holds it
     */
    public OrganizationView readByCreditCode(String typed) {
        CreditCodeCheck check = CreditCodeCheck.of(typed);
        check.failure().ifPresent(failure -> {
            throw ProblemException.of(
                    ProblemType.INVALID_REQUEST,
                    List.of(new Violation("{creditCode}", failure.code(), failure.arguments())));
        });
        return organizations.readByCreditCode(check.normalized()).orElseThrow(ProblemException::notFound);
    }

    /** The body that holds a code; of one that was merged, the body that goes on. */
    public Optional<OrganizationRef> holderOf(String creditCode) {
        return organizations.holderOf(creditCode);
    }

    public History history(UUID id) {
        if (!organizations.exists(id)) {
            throw ProblemException.notFound();
        }
        return reader.history(RecordType.ORGANIZATION, id);
    }

    /** Enters a body; bodies with nearly the same name are named in the answer and kept for people to compare. */
    @Transactional
    @Idempotent
    public OrganizationView register(OrganizationRequest request, Caller caller) {
        Scope scope = new Scope(List.of(), request.divisionCode());
        caller.require(Act.ORGANIZATION_REGISTER, scope);
        CreditCode code = request.check();
        checkReferences(request);
        Organization organization = Organization.register(request, code, caller.displayName(), caller.sample());
        organizations.persistAndFlush(organization);
        lookAlikes.keep(organization.id(), organization.name());
        note(organization, "register", Map.of(), Act.ORGANIZATION_REGISTER, caller);
        return view(organization);
    }

    /**
     * Changes what the register says: officers of its division everything, its members their profile. Who moves it to another
     * division must be in charge of that one too.
     *
     * @throws ProblemException FORBIDDEN naming the fields that are not the caller's to change
     */
    @Transactional
    public OrganizationView change(UUID id, int version, OrganizationRequest request, Caller caller) {
        Organization organization = organizations.forChange(id).orElseThrow(ProblemException::notFound);
        caller.require(Act.ORGANIZATION_PROFILE_CHANGE, organization.scope());
        Version.check(organization.version(), version);
        if (organization.merged()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        CreditCode code = request.check();
        Map<String, @Nullable Object> before = organization.state();
        Scope scopeBefore = organization.scope();
        String nameBefore = organization.name();
        organization.change(request, code, caller.displayName());
        Map<String, @Nullable Object> changed = Change.between(before, organization.state());
        if (changed.isEmpty()) {
            return view(organization);
        }
        requireEach(changed, scopeBefore, organization.scope(), caller);
        checkReferences(request);
        if (!nameBefore.equals(organization.name())) {
            organizations.flush();
            lookAlikes.keep(id, organization.name());
        }
        note(organization, "change", before, Act.ORGANIZATION_PROFILE_CHANGE, caller);
        return view(organization);
    }

    private static void requireEach(Map<String, @Nullable Object> changed, Scope before, Scope after, Caller caller) {
        List<Violation> notTheirs = changed.keySet().stream()
                .filter(field -> !Organization.PROFILE.contains(field))
                .filter(field ->
                        !caller.may(Act.ORGANIZATION_CHANGE, before) || !caller.may(Act.ORGANIZATION_CHANGE, after))
                .map(field -> Violation.of("/" + field, ErrorCode.NOT_PERMITTED))
                .toList();
        if (!notTheirs.isEmpty()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, notTheirs);
        }
    }

    private void checkReferences(OrganizationRequest request) {
        if (request.divisionCode() != null && !places.exists(request.divisionCode())) {
            throw ProblemException.rule("/divisionCode", ErrorCode.UNKNOWN_REFERENCE);
        }
        if (request.registeringAuthorityId() != null && !organizations.exists(request.registeringAuthorityId())) {
            throw ProblemException.rule("/registeringAuthorityId", ErrorCode.UNKNOWN_REFERENCE);
        }
    }

    private void note(
            Organization organization, String verb, Map<String, @Nullable Object> before, Act act, Caller caller) {
        organizations.flush();
        Change change = Change.of(RecordType.ORGANIZATION, organization.id(), organization.version(), verb)
                .fields(Change.between(before, organization.state()))
                .in(organization.scope())
                .sample(organization.sample());
        journal.append(change, caller, act);
    }

    private OrganizationView view(Organization organization) {
        organizations.flush();
        return organizations.read(organization.id()).orElseThrow();
    }
}
