package cn.tongxin.limit;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Allowance;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Gate;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Admits a request within the limits of its caller, tells every caller how it stands, and notes what systems use. Refused
 * credentials count against their address, so that guessing is slowed whatever is guessed.
 */
public class Limits {

    private static final int AFTER_THE_CALLER_IS_FOUND = Gate.IDENTIFY + 100;
    private static final String STANDINGS = Standings.class.getName();
    /** Where a secret comes with the request: open to anybody, and so to guessing. */
    private static final Set<Act> GUESSABLE = Set.of(Act.SESSION_OPEN, Act.TOKEN_ISSUE, Act.INVITATION_ACCEPT);

    private final CurrentCaller current;
    private final Rates rates;
    private final ClientUsage usage;
    private final Policy anonymous;
    private final Policy person;
    private final Policy signIn;
    private final Policy signingLink;

    Limits(CurrentCaller current, Rates rates, ClientUsage usage, LimitConfig config) {
        this.current = current;
        this.rates = rates;
        this.usage = usage;
        anonymous = Policy.perMinute("anonymous", config.anonymousPerMinute());
        person = Policy.perMinute("person", config.personPerMinute());
        signIn = Policy.perMinute("sign-in", config.signInPerMinute());
        signingLink = Policy.perMinute("signing-link", config.signingLinkPerMinute());
    }

    @ServerRequestFilter(priority = AFTER_THE_CALLER_IS_FOUND)
    public void admit(ContainerRequestContext request) {
        Standings standings = standings(current.get());
        request.setProperty(STANDINGS, standings);
        Standing exceeded = standings.exceeded();
        if (exceeded != null) {
            throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS)
                    .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, exceeded.waitSeconds())));
        }
    }

    private Standings standings(Caller caller) {
        if (GUESSABLE.contains(current.act())) {
            return new Standings(rates.take(signIn, Origin.of(current.address())), null);
        }
        if (current.act() == Act.SIGNING_LINK_USE) {
            return new Standings(rates.take(signingLink, Origin.of(current.address())), null);
        }
        Allowance allowance = caller.allowance();
        if (caller.clientId() != null && allowance != null) {
            return new Standings(
                    rates.take(Policy.perMinute("minute", allowance.perMinute()), caller.clientId()),
                    usage.standing(caller.clientId(), allowance.perDay()));
        }
        return new Standings(
                caller.id() == null
                        ? rates.take(anonymous, Origin.of(current.address()))
                        : rates.take(person, caller.id()),
                null);
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (!(request.getProperty(STANDINGS) instanceof Standings standings)) {
            return;
        }
        response.getHeaders().putSingle("RateLimit-Policy", standings.policies());
        response.getHeaders().putSingle("RateLimit", standings.written());
        UUID client = current.get().clientId();
        if (client != null) {
            usage.note(client, Operations.of(resource), UsageCount.of(request.getMethod(), response.getStatus()));
        }
    }
}
