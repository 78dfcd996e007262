package cn.tongxin.signon.provider;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import java.util.Set;

/**
 * How people must have signed in at the provider (OpenID Connect Core 1.0, {@code acr}): there lies the second factor of who signs on.
 *
 * @param levels any of these will do; none means that the provider decides alone
 */
record Assurance(Set<String> levels) {

    void check(JWTClaimsSet claims) throws BadJWTException {
        if (!levels.isEmpty() && !(claims.getClaim("acr") instanceof String level && levels.contains(level))) {
            throw new BadJWTException("signed in there in another way than is required");
        }
    }
}
