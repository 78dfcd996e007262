package cn.tongxin.event;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a registration for an event must keep to.
 *
 * @param hosts the departments that run it, each in its division
 */
public record EventTerms(
        UUID id,
        String name,
        EventStatus status,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        boolean open,
        List<Scope> hosts,
        boolean sample) {

    /** @throws ProblemException RULE_VIOLATED unless an organization can register today */
    public void requireOpen() {
        if (!open) {
            throw opensOn == null || closesOn == null
                    ? ProblemException.of(ProblemType.STATE_CONFLICT, "event-takes-no-registrations")
                    : ProblemException.rule("", ErrorCode.REGISTRATION_NOT_OPEN, opensOn, closesOn);
        }
    }

    /** @throws ProblemException STATE_CONFLICT unless the act may be done in the state that the event is in */
    public void requireState(Act act) {
        if (!act.states().contains(status.name())) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
    }

    /** Whether the caller may do this as one of those who run the event. */
    public boolean letsHost(Caller caller, Act act) {
        return hosts.stream().anyMatch(host -> caller.may(act, host));
    }

    /** Where the registration of an organization belongs: to it, and to those who run the event. */
    public Scope scope(UUID organizationId) {
        return Scope.of(
                organizationId, hosts.isEmpty() ? null : hosts.getFirst().divisionCode());
    }
}
