package cn.tongxin.signon.provider;

import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.util.Optional;

/** Verifies ID tokens (OpenID Connect Core 1.0, 3.1.3.7). */
final class IdTokens {

    private final ProviderKeys keys;
    private final IDTokenValidator validator;
    private final Assurance assurance;

    IdTokens(ProviderSettings settings, ClientID client, ProviderKeys keys) {
        this.keys = keys;
        this.assurance = settings.assurance();
        validator = new IDTokenValidator(settings.issuer(), client, keys.forSignatures(), null);
        validator.setMaxClockSkew((int) settings.clockSkew().toSeconds());
    }

    SignOnToken verify(JWT token, String nonce) throws TokenRefusedException, ProviderAwayException {
        return Verification.of(keys, () -> {
            validator.validate(token, new Nonce(nonce));
            JWTClaimsSet verified = token.getJWTClaimsSet();
            checkKind(verified);
            assurance.check(verified);
            return new SignOnToken(
                    token.getParsedString(), Claims.of(verified), Optional.ofNullable(verified.getStringClaim("sid")));
        });
    }

    /** Where the provider names the kind. */
    private static void checkKind(JWTClaimsSet claims) throws BadJOSEException {
        Object kind = claims.getClaim("typ");
        if (kind != null && !"ID".equals(kind)) {
            throw new BadJWTException("not an ID token");
        }
    }
}
