package cn.tongxin.signon.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Tokens of the test provider; good ones unless a test changes something. */
public final class TestTokens {

    private static final int LIFE = 300;

    private final TestProvider provider;

    public TestTokens(TestProvider provider) {
        this.provider = provider;
    }

    /** As Keycloak writes them. */
    public String accessToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(header(provider.signingKey()).build(), accessClaims(change), provider.signingKey());
    }

    public JWTClaimsSet accessClaims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(claims(TestProvider.AUDIENCE).claim("typ", "Bearer").claim("azp", TestProvider.CLIENT))
                .build();
    }

    public String idToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(
                header(provider.signingKey()).build(),
                change.apply(claims(TestProvider.CLIENT)
                                .claim("typ", "ID")
                                .claim("sid", UUID.randomUUID().toString()))
                        .build(),
                provider.signingKey());
    }

    public String logoutToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(
                header(provider.signingKey())
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                change.apply(claims(TestProvider.CLIENT)
                                .jwtID(UUID.randomUUID().toString())
                                .claim(
                                        "events",
                                        Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())))
                        .build(),
                provider.signingKey());
    }

    private JWTClaimsSet.Builder claims(String audience) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .audience(List.of(audience))
                .subject(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFE)));
    }

    public static JWSHeader.Builder header(RSAKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID());
    }

    public static String sign(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
