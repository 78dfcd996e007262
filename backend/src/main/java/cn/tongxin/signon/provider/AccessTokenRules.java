package cn.tongxin.signon.provider;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an access token must say. An ID token is signed by the same provider with the same key, and a slip in the provider's
 * settings gives it this service's audience: so that kinds are told apart by what only they have.
 */
final class AccessTokenRules extends DefaultJWTClaimsVerifier<SecurityContext> {

    /** Keycloak and others name the kind of a token in a claim: Bearer, ID, Refresh, Logout. */
    private static final String KIND = "typ";

    private static final String ACCESS = "Bearer";

    /** OpenID Connect Core 1.0, 2 and 3.3.2.11; Back-Channel Logout 1.0, 2.4. */
    private static final List<String> OF_OTHER_KINDS = List.of("nonce", "at_hash", "c_hash", "s_hash", "events");

    private final Assurance assurance;
    private final Duration clockSkew;
    private final Duration longestToken;

    AccessTokenRules(ProviderSettings settings, String audience) {
        super(
                audience,
                new JWTClaimsSet.Builder().issuer(settings.issuer().getValue()).build(),
                settings.requiredClaims());
        this.assurance = settings.assurance();
        this.clockSkew = settings.clockSkew();
        this.longestToken = settings.longestToken();
        setMaxClockSkew((int) settings.clockSkew().toSeconds());
    }

    @Override
    public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
        super.verify(claims, context);
        Instant issued = claims.getIssueTime().toInstant();
        if (issued.isAfter(Instant.now().plus(clockSkew))) {
            throw new BadJWTException("issued in the future");
        }
        if (claims.getExpirationTime().toInstant().isAfter(issued.plus(longestToken))) {
            throw new BadJWTException("good for longer than a token may be");
        }
        if (claims.getSubject().isBlank()) {
            throw new BadJWTException("of nobody");
        }
        checkKind(claims);
        assurance.check(claims);
    }

    private static void checkKind(JWTClaimsSet claims) throws BadJWTException {
        Object kind = claims.getClaim(KIND);
        if (kind != null && !ACCESS.equals(kind)) {
            throw new BadJWTException("not an access token");
        }
        Set<String> names = claims.getClaims().keySet();
        if (kind == null && OF_OTHER_KINDS.stream().anyMatch(names::contains)) {
            throw new BadJWTException("a token of another kind");
        }
        // a client that called by itself (RFC 9068, 2.2): systems have keys of their own here
        if (Objects.equals(claims.getSubject(), claims.getClaim("client_id"))
                || Objects.equals(claims.getSubject(), claims.getClaim("azp"))) {
            throw new BadJWTException("of a client, not of a person");
        }
    }
}
