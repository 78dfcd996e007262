package cn.tongxin.event;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.Version;
import cn.tongxin.identity.WallGate;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What departments do to the events that they run: one transaction each, with its row in the journal. */
@ApplicationScoped
public class EventActService {

    private final EventRepository events;
    private final EventService reading;
    private final Places places;
    private final Journal journal;
    private final WallGate wall;
    private final jakarta.enterprise.event.Event<RoomChanged> roomChanged;

    EventActService(
            EventRepository events,
            EventService reading,
            Places places,
            Journal journal,
            WallGate wall,
            jakarta.enterprise.event.Event<RoomChanged> roomChanged) {
        this.events = events;
        this.reading = reading;
        this.places = places;
        this.journal = journal;
        this.wall = wall;
        this.roomChanged = roomChanged;
    }

    @Transactional
    @Idempotent
    public EventView draft(EventContentRequest content, Caller caller) {
        Map<UUID, Optional<String>> bodies = check(content);
        runner(content, bodies, caller, Act.EVENT_DRAFT).orElseThrow(() -> ProblemException.of(ProblemType.FORBIDDEN));
        Event event = Event.draft(content, caller.sample());
        events.persistAndFlush(event);
        events.write(event.id(), content, bodies);
        note(event, "draft", Map.of(), false, Act.EVENT_DRAFT, caller, null);
        return events.find(event.id()).orElseThrow();
    }

    /** Whoever edits goes on to run it: nobody writes an event away from the own department. */
    @Transactional
    public EventView edit(UUID id, int version, EventContentRequest content, Caller caller) {
        return change(id, version, EventStep.EDIT, caller, null, event -> {
            Map<UUID, Optional<String>> bodies = check(content);
            runner(content, bodies, caller, Act.EVENT_EDIT)
                    .orElseThrow(() -> ProblemException.rule("/bodies", ErrorCode.NOT_PERMITTED));
            event.edit(content);
            events.flush();
            events.write(id, content, bodies);
            roomChanged.fire(new RoomChanged(id));
        });
    }

    @Transactional
    @Idempotent
    public EventView announce(UUID id, int version, Caller caller) {
        return change(id, version, EventStep.ANNOUNCE, caller, null, Event::announce);
    }

    @Transactional
    @Idempotent
    public EventView conclude(UUID id, int version, Caller caller) {
        return change(id, version, EventStep.CONCLUDE, caller, null, Event::conclude);
    }

    @Transactional
    @Idempotent
    public EventView cancel(UUID id, int version, String reason, Caller caller) {
        return change(id, version, EventStep.CANCEL, caller, reason, event -> event.cancel(reason));
    }

    private EventView change(
            UUID id, int version, EventStep step, Caller caller, @Nullable String reason, Consumer<Event> act) {
        Event event = events.forStep(id).orElseThrow(() -> wall.absent("event", id));
        Scope scope = events.hosts(id).stream()
                .map(EventHost::scope)
                .filter(host -> caller.may(step.act(), host))
                .findFirst()
                .orElse(Scope.of(List.of(), null));
        if (!caller.may(step.act(), scope)) {
            // who may not know of it is told so first
            reading.read(id, caller);
            caller.require(step.act(), scope);
        }
        Version.check(event.version(), version);
        Map<String, @Nullable Object> before = state(event);
        boolean wasVisible = event.visible();
        act.accept(event);
        events.flush();
        note(event, step.verb(), before, wasVisible, step.act(), caller, reason);
        return events.find(id).orElseThrow();
    }

    /** A department that runs the event as written, and for which the caller may act. */
    private static Optional<UUID> runner(
            EventContentRequest content, Map<UUID, Optional<String>> bodies, Caller caller, Act act) {
        return content.bodies().stream()
                .filter(body -> body.role().runs())
                .map(EventBodyRequest::organizationId)
                .filter(id -> bodies.getOrDefault(id, Optional.empty())
                        .filter(division -> caller.may(act, Scope.of(id, division)))
                        .isPresent())
                .findFirst();
    }

    /** The bodies that it names. @throws ProblemException RULE_VIOLATED naming what does not fit together or leads nowhere */
    private Map<UUID, Optional<String>> check(EventContentRequest content) {
        content.check();
        List<Violation> violations = new ArrayList<>();
        Map<UUID, Optional<String>> known = events.bodies(content.named());
        for (int i = 0; i < content.bodies().size(); i++) {
            unknown(violations, known, content.bodies().get(i).organizationId(), "/bodies/" + i + "/organizationId");
        }
        for (int i = 0; i < content.items().size(); i++) {
            unknown(violations, known, content.items().get(i).speakerId(), "/programme/" + i + "/speakerId");
        }
        if (content.divisionCode() != null && !places.exists(content.divisionCode())) {
            violations.add(Violation.of("/divisionCode", ErrorCode.UNKNOWN_REFERENCE));
        }
        if (content.zoneCode() != null && !places.zoneExists(content.zoneCode())) {
            violations.add(Violation.of("/zoneCode", ErrorCode.UNKNOWN_REFERENCE));
        }
        boolean run = content.bodies().stream()
                .anyMatch(body -> body.role().runs()
                        && known.getOrDefault(body.organizationId(), Optional.empty())
                                .isPresent());
        if (violations.isEmpty() && !run) {
            violations.add(Violation.of("/bodies", ErrorCode.NO_HOST));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
        return known;
    }

    private static void unknown(
            List<Violation> violations, Map<UUID, Optional<String>> known, @Nullable UUID id, String pointer) {
        if (id != null && !known.containsKey(id)) {
            violations.add(Violation.of(pointer, ErrorCode.UNKNOWN_REFERENCE));
        }
    }

    /** All that is public once it is announced. */
    private Map<String, @Nullable Object> state(Event event) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>(event.state());
        events.find(event.id()).ifPresent(view -> {
            state.put(
                    "bodies",
                    view.organizations().stream()
                            .map(body ->
                                    Map.of("organizationId", body.organization().id(), "role", body.role()))
                            .toList());
            state.put("programme", view.programme());
            state.put("capacity", view.capacity());
        });
        return state;
    }

    private void note(
            Event event,
            String verb,
            Map<String, @Nullable Object> before,
            boolean wasVisible,
            Act act,
            Caller caller,
            @Nullable String reason) {
        events.flush();
        Map<String, @Nullable Object> after = state(event);
        List<EventHost> hosts = events.hosts(event.id());
        Scope scope = Scope.of(
                hosts.stream().map(EventHost::departmentId).toList(),
                hosts.getFirst().divisionCode());
        Change change = Change.of(RecordType.EVENT, event.id(), event.version(), verb)
                .because(reason)
                .fields(event.visible() && !wasVisible ? after : Change.between(before, after))
                .visible(event.visible())
                .in(scope)
                .sample(event.sample());
        journal.append(change, caller, act);
    }
}
