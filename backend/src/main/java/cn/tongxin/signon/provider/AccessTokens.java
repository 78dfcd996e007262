package cn.tongxin.signon.provider;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.Optional;

/** Verifies access tokens (JWT, RFC 9068 or near it) that the provider issued for this service. */
public final class AccessTokens {

    /** RFC 9068, 2.1. */
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private static final DefaultJOSEObjectTypeVerifier<SecurityContext> TYPES = new DefaultJOSEObjectTypeVerifier<>(
            ACCESS_TOKEN, new JOSEObjectType("application/at+jwt"), JOSEObjectType.JWT, null);

    private final ProviderKeys keys;
    private final ConfigurableJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    private AccessTokens(ProviderSettings settings, String audience, ProviderKeys keys) {
        this.keys = keys;
        processor.setJWSTypeVerifier(TYPES);
        processor.setJWSKeySelector(keys.forSignatures());
        processor.setJWTClaimsSetVerifier(new AccessTokenRules(settings, audience));
    }

    /** None where the service has no audience of its own: a token for anybody is a token for nobody. */
    static Optional<AccessTokens> of(ProviderSettings settings, ProviderKeys keys) {
        return settings.audience().map(audience -> new AccessTokens(settings, audience, keys));
    }

    /** What the token says, once it is known to be the provider's, for this service, in force, and no other kind of token. */
    public Claims verify(String token) throws TokenRefusedException, ProviderAwayException {
        return Verification.of(keys, () -> Claims.of(processor.process(SignedJWT.parse(token), null)));
    }
}
