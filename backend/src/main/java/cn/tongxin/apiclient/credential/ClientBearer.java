package cn.tongxin.apiclient.credential;

import cn.tongxin.apiclient.KeyKind;
import cn.tongxin.apiclient.Secret;
import cn.tongxin.identity.Bearer;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Credential;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/** An API key or an access token as a bearer credential (RFC 6750). A client secret is none: it serves to get tokens only. */
@ApplicationScoped
class ClientBearer implements Credential {

    private final ClientCallers callers;

    ClientBearer(ClientCallers callers) {
        this.callers = callers;
    }

    @Override
    public Optional<Caller> caller(ContainerRequestContext request) {
        return Bearer.of(request)
                .filter(text -> Secret.isOf(KeyKind.API_KEY, text) || Secret.isToken(text))
                .map(text -> Secret.isToken(text) ? callers.byToken(text) : callers.byKey(text))
                .map(shown -> shown.map(ShownKey::caller)
                        .orElseThrow(() -> ProblemException.of(ProblemType.UNAUTHENTICATED)));
    }
}
