package cn.tongxin.signon.provider;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.time.Instant;
import java.util.Optional;

/** Verifies the tokens by which the provider tells that a session of its has ended (OpenID Connect Back-Channel Logout 1.0, 2.6). */
public final class LogoutTokens {

    private final ProviderKeys keys;
    private final LogoutTokenValidator validator;

    private LogoutTokens(ProviderSettings settings, ProviderSettings.Client client, ProviderKeys keys) {
        this.keys = keys;
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
                    claims.getIssueTime().toInstant());
        });
    }

    /**
     * What ended.
     *
     * @param subject whose; all of theirs where no session is named
     * @param session the provider's name for it
     * @param at when; what began later goes on, so that a token that is sent again ends nothing new
     */
    public record EndedSession(String issuer, Optional<String> subject, Optional<String> session, Instant at) {}
}
