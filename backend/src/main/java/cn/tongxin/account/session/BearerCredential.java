package cn.tongxin.account.session;

import cn.tongxin.identity.Bearer;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Credential;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/** The token of a session in the header {@code Authorization}. */
@ApplicationScoped
public class BearerCredential implements Credential {

    private final Sessions sessions;

    BearerCredential(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Caller> caller(ContainerRequestContext request) {
        return Bearer.of(request)
                .filter(SessionToken::hasForm)
                .map(token -> sessions.present(token, SessionKind.BEARER)
                        .orElseThrow(() -> ProblemException.of(ProblemType.UNAUTHENTICATED))
                        .caller());
    }
}
