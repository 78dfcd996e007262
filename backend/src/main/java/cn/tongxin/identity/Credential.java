package cn.tongxin.identity;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/** One kind of credential that a request may carry: the token of a session, a cookie, a key of a system. {@link Gate} asks each. */
public interface Credential {

    /**
     * The caller that this kind of credential names; empty when the request carries none of this kind.
     *
     * @throws cn.tongxin.problem.ProblemException UNAUTHENTICATED when it carries one that is not, or no longer, good; a cookie,
     *     which a browser sends unasked, may be passed over instead
     */
    Optional<Caller> caller(ContainerRequestContext request);
}
