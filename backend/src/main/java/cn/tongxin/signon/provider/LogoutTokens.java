package cn.tongxin.signon.provider;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Verifies the tokens by which the provider tells that a session of its has ended (OpenID Connect Back-Channel Logout 1.0, 2.6). */
public final class LogoutTokens {

    /** Times in tokens are whole seconds (RFC 7519, 2: NumericDate as providers write it). */
    private static final Duration PRECISION = Duration.ofSeconds(1);

    private final ProviderKeys keys;
    private final LogoutTokenValidator validator;
    private final Duration tolerance;

    private LogoutTokens(ProviderSettings settings, ProviderSettings.Client client, ProviderKeys keys) {
        this.keys = keys;
        tolerance = settings.clockSkew().plus(PRECISION);
        validator = new LogoutTokenValidator(settings.issuer(), client.id(), false, keys.forSignatures(), null);
    }

    static Optional<LogoutTokens> of(ProviderSettings settings, ProviderKeys keys) {
        return settings.client().map(client -> new LogoutTokens(settings, client, keys));
    }

    public EndedSession verify(String token) throws TokenRefusedException, ProviderAwayException {
        return Verification.of(keys, () -> {
            LogoutTokenClaimsSet claims = validator.validate(SignedJWT.parse(token));
            return new EndedSession(
                    claims.getIssuer().getValue(),
                    Optional.ofNullable(claims.getSubject()).map(subject -> subject.getValue()),
                    Optional.ofNullable(claims.getSessionID()).map(session -> session.getValue()),
                    claims.getIssueTime().toInstant().plus(tolerance));
        });
    }

    /**
     * What ended.
     *
     * @param subject whose; all of theirs where no session is named
     * @param session the provider's name for it
     * @param at when, at the latest; what began later goes on, so that a token that is sent again ends nothing new
     */
    public record EndedSession(String issuer, Optional<String> subject, Optional<String> session, Instant at) {}
}
