package cn.tongxin.event.registration;

import cn.tongxin.event.EventService;
import cn.tongxin.event.EventTerms;
import cn.tongxin.event.RoomChanged;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.Version;
import cn.tongxin.identity.WallGate;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organization registers for an event, withdraws, and waits in between. Nobody overtakes who waits. */
@ApplicationScoped
public class RegistrationService {

    private static final String PART = "event-registration";

    private final RegistrationRepository registrations;
    private final RegistrationSeals seals;
    private final EventService events;
    private final Journal journal;
    private final WallGate wall;

    RegistrationService(
            RegistrationRepository registrations,
            RegistrationSeals seals,
            EventService events,
            Journal journal,
            WallGate wall) {
        this.registrations = registrations;
        this.seals = seals;
        this.events = events;
        this.journal = journal;
        this.wall = wall;
    }

    /** Those who run the event see all of them, an organization its own, everybody else none. */
    public Page<RegistrationView> list(UUID eventId, RegistrationFilter filter, Caller caller, PageRequest request) {
        EventTerms terms = events.terms(eventId, caller);
        boolean host = terms.letsHost(caller, Act.REGISTRATION_SEE);
        Page<StoredRegistration> page =
                registrations.list(eventId, filter, host ? null : caller.organizations(Act.REGISTRATION_SEE), request);
        return new Page<>(page.items().stream().map(seals::masked).toList(), page.nextCursor(), page.total());
    }

    /** @throws ProblemException NOT_FOUND, also of a registration that the caller may not know of */
    public RegistrationView read(UUID id, Caller caller) {
        return seals.masked(seen(id, caller));
    }

    /** @throws ProblemException STATE_CONFLICT without a place */
    public CheckInCodeView code(UUID id, Caller caller) {
        StoredRegistration registration = seen(id, caller);
        caller.require(
                Act.CHECK_IN_CODE_SEE, Scope.of(registration.organization().id(), null));
        requireState(registration, Act.CHECK_IN_CODE_SEE);
        String sealed = registrations.code(id).orElseThrow();
        return new CheckInCodeView(CheckInCode.shown(seals.open(id, sealed)));
    }

    /** With a place where there is room and nobody waits; on the waiting list otherwise. */
    @Transactional
    @Idempotent
    public RegistrationView register(UUID eventId, RegisterRequest request, Caller caller) {
        EventTerms terms = events.terms(eventId, caller);
        caller.require(Act.EVENT_REGISTER, Scope.of(request.organizationId(), null));
        terms.requireState(Act.EVENT_REGISTER);
        terms.requireOpen();
        request.check();
        RegistrationRepository.Room room = registrations.lockRoom(eventId);
        if (room.people() != null && request.people() > room.people()) {
            throw ProblemException.rule("/people", ErrorCode.OUT_OF_RANGE, 1, room.people());
        }
        RegistrationStatus status = !room.waitedFor() && room.takes(request.people())
                ? RegistrationStatus.PLACED
                : RegistrationStatus.WAITING;
        UUID id = UUID.randomUUID();
        String code = CheckInCode.draw();
        registrations.enter(
                id,
                eventId,
                request.organizationId(),
                request.people(),
                status,
                seals.delegates(id, request.names()),
                seals.code(id, code),
                seals.index(code),
                caller.sample());
        StoredRegistration registration = registrations.find(id).orElseThrow();
        Map<String, @Nullable Object> fields = fields(registration);
        fields.put("organizationId", request.organizationId());
        fields.put("people", request.people());
        journal.append(change(registration, terms, "register", fields), caller, Act.EVENT_REGISTER);
        return seals.masked(registration);
    }

    /** Frees its places for the first who wait. */
    @Transactional
    @Idempotent
    public RegistrationView withdraw(UUID id, int version, Caller caller) {
        StoredRegistration before = seen(id, caller);
        caller.require(Act.REGISTRATION_WITHDRAW, Scope.of(before.organization().id(), null));
        UUID eventId = before.event().id();
        registrations.lockRoom(eventId);
        StoredRegistration registration = registrations.find(id).orElseThrow();
        Version.check(registration.version(), version);
        requireState(registration, Act.REGISTRATION_WITHDRAW);
        if (registration.checkedInAt() != null) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT, "registration-checked-in");
        }
        EventTerms terms = events.terms(eventId, caller);
        terms.requireState(Act.EVENT_REGISTER);
        StoredRegistration after = set(registration, RegistrationStatus.WITHDRAWN);
        journal.append(change(after, terms, "withdraw", fields(after)), caller, Act.REGISTRATION_WITHDRAW);
        moveUp(terms);
        return seals.masked(registrations.find(id).orElseThrow());
    }

    /** There may be room for more since the event was edited, in the same transaction. */
    void moveUp(@Observes RoomChanged changed) {
        registrations.lockRoom(changed.eventId());
        moveUp(events.termsOf(changed.eventId()));
    }

    /** Who waits is moved up in the order of arrival, as long as the first has room: others' records, so the wall is opened. */
    private void moveUp(EventTerms terms) {
        wall.open();
        Optional<StoredRegistration> first = registrations.firstWaiting(terms.id());
        while (first.isPresent()
                && registrations.lockRoom(terms.id()).takes(first.get().people())) {
            StoredRegistration moved = set(first.get(), RegistrationStatus.PLACED);
            journal.append(change(moved, terms, "move-up", fields(moved)), PART);
            first = registrations.firstWaiting(terms.id());
        }
    }

    private StoredRegistration set(StoredRegistration registration, RegistrationStatus status) {
        if (!registrations.set(registration.id(), status, registration.version())) {
            throw ProblemException.of(ProblemType.STALE_VERSION);
        }
        return registrations.find(registration.id()).orElseThrow();
    }

    private StoredRegistration seen(UUID id, Caller caller) {
        StoredRegistration registration =
                registrations.find(id).orElseThrow(() -> wall.absent("event_registration", id));
        boolean own = caller.may(
                Act.REGISTRATION_SEE, Scope.of(registration.organization().id(), null));
        if (!own && !events.terms(registration.event().id(), caller).letsHost(caller, Act.REGISTRATION_SEE)) {
            throw ProblemException.withheld();
        }
        return registration;
    }

    private static void requireState(StoredRegistration registration, Act act) {
        if (!act.states().contains(registration.status().name())) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    static Map<String, @Nullable Object> fields(StoredRegistration registration) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("eventId", registration.event().id());
        fields.put("status", registration.status());
        return fields;
    }

    /** The journal names the organization and how many come, never who. */
    static Change change(
            StoredRegistration registration, EventTerms terms, String verb, Map<String, @Nullable Object> fields) {
        return Change.of(RecordType.EVENT_REGISTRATION, registration.id(), registration.version(), verb)
                .fields(fields)
                .visible(false)
                .in(terms.scope(registration.organization().id()))
                .sample(registration.sample());
    }
}
