package cn.tongxin.event.registration;

import cn.tongxin.event.EventService;
import cn.tongxin.event.EventTerms;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import cn.tongxin.journal.Journal;
import cn.tongxin.paper.PaperFormat;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** At the door: those who run an event check delegations in, and take the attendance along. */
@ApplicationScoped
public class CheckInService {

    private final RegistrationRepository registrations;
    private final RegistrationSeals seals;
    private final EventService events;
    private final Journal journal;

    CheckInService(
            RegistrationRepository registrations, RegistrationSeals seals, EventService events, Journal journal) {
        this.registrations = registrations;
        this.seals = seals;
        this.events = events;
        this.journal = journal;
    }

    /**
     * The same code twice is one check-in; the second says so.
     *
     * @throws ProblemException RULE_VIOLATED when no delegation to this event has the code, STATE_CONFLICT when it only waits
     */
    @Transactional
    public CheckInView checkIn(UUID eventId, CheckInRequest request, Caller caller) {
        EventTerms terms = host(eventId, caller, Act.EVENT_CHECK_IN);
        terms.requireState(Act.EVENT_CHECK_IN);
        UUID id = registrations
                .lockByCode(eventId, seals.indexes(request.code()))
                .orElseThrow(() -> ProblemException.rule("/code", ErrorCode.CODE_UNKNOWN));
        StoredRegistration registration = registrations.find(id).orElseThrow();
        if (registration.status() == RegistrationStatus.WAITING) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT, "registration-waiting");
        }
        if (registration.checkedInAt() != null) {
            return new CheckInView(true, seals.masked(registration), registrations.attendance(eventId));
        }
        int people = request.people() == null ? registration.people() : request.people();
        if (people > registration.people()) {
            throw ProblemException.rule("/people", ErrorCode.OUT_OF_RANGE, 1, registration.people());
        }
        registrations.checkIn(id, people, caller.accountId());
        StoredRegistration after = registrations.find(id).orElseThrow();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("eventId", eventId);
        fields.put("attendedPeople", people);
        journal.append(RegistrationService.change(after, terms, "check-in", fields), caller, Act.EVENT_CHECK_IN);
        return new CheckInView(false, seals.masked(after), registrations.attendance(eventId));
    }

    /** Everybody with a place, as a sheet. */
    public byte[] export(UUID eventId, Caller caller) {
        EventTerms terms = host(eventId, caller, Act.ATTENDANCE_EXPORT);
        List<RegistrationView> placed =
                registrations.placed(eventId).stream().map(seals::masked).toList();
        return PaperFormat.XLSX.write(AttendancePaper.of(terms.name(), placed, registrations.attendance(eventId)));
    }

    private EventTerms host(UUID eventId, Caller caller, Act act) {
        EventTerms terms = events.terms(eventId, caller);
        if (!terms.letsHost(caller, act)) {
            caller.require(act, Scope.of(List.of(), null));
        }
        return terms;
    }
}
