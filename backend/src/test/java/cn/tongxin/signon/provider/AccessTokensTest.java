package cn.tongxin.signon.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which access tokens are taken, and that nothing else is. */
class AccessTokensTest {

    private static final TestProvider PROVIDER = TestProvider.start();
    private static final TestTokens TOKENS = new TestTokens(PROVIDER);

    private final AccessTokens accepted =
            Configured.with(PROVIDER, Map.of()).accessTokens().orElseThrow();

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    static Stream<Arguments> attacks() {
        return TokenAttacks.on(PROVIDER).entrySet().stream().map(a -> Arguments.of(a.getKey(), a.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void verifyShouldRefuse(String wrong, String token) {
        assertThatThrownBy(() -> accepted.verify(token)).isInstanceOf(TokenRefusedException.class);
    }

    @Test
    void verifyShouldTellWhoseTokenItIs() throws Exception {
        Claims claims = accepted.verify(TOKENS.accessToken(c -> c.subject("li").claim("groups", List.of("a", "b"))));
        assertThat(claims.issuer()).isEqualTo(PROVIDER.issuer());
        assertThat(claims.subject()).isEqualTo("li");
        assertThat(claims.texts("groups")).containsExactly("a", "b");
    }

    @Test
    void verifyShouldTakeTokensOfOtherProvidersThanKeycloak() throws Exception {
        String rfc9068 = TestTokens.sign(
                TestTokens.header(PROVIDER.signingKey())
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                TOKENS.accessClaims(c -> c.claim("typ", null)),
                PROVIDER.signingKey());
        String plain = TestTokens.sign(
                TestTokens.header(PROVIDER.signingKey()).type(null).keyID(null).build(),
                TOKENS.accessClaims(c -> c.claim("typ", null).audience(List.of("another", TestProvider.AUDIENCE))),
                PROVIDER.signingKey());
        assertThat(accepted.verify(rfc9068).subject()).isNotBlank();
        assertThat(accepted.verify(plain).subject()).isNotBlank();
    }

    @Test
    void verifyShouldAllowForClocksThatDifferALittle() throws Exception {
        String late =
                TOKENS.accessToken(c -> c.expirationTime(Date.from(Instant.now().minusSeconds(2))));
        String early =
                TOKENS.accessToken(c -> c.issueTime(Date.from(Instant.now().plusSeconds(2))));
        assertThat(accepted.verify(late).subject()).isNotBlank();
        assertThat(accepted.verify(early).subject()).isNotBlank();
    }

    @Test
    void verifyShouldAskForWhatTheOperatorRequires() throws Exception {
        AccessTokens strict = Configured.with(PROVIDER, Map.of("required-claims", "auth_time"))
                .accessTokens()
                .orElseThrow();
        assertThat(strict.verify(TOKENS.accessToken(c -> c.claim("auth_time", 1)))
                        .subject())
                .isNotBlank();
        assertThatThrownBy(() -> strict.verify(TOKENS.accessToken(c -> c))).isInstanceOf(TokenRefusedException.class);
    }

    @Test
    void verifyShouldAskHowThePersonSignedIn() throws Exception {
        AccessTokens strict = Configured.with(PROVIDER, Map.of("acr", "gold,silver"))
                .accessTokens()
                .orElseThrow();
        assertThat(strict.verify(TOKENS.accessToken(c -> c.claim("acr", "silver")))
                        .subject())
                .isNotBlank();
        for (Object acr : new Object[] {null, "bronze", List.of("gold"), 1}) {
            assertThatThrownBy(() -> strict.verify(TOKENS.accessToken(c -> c.claim("acr", acr))))
                    .isInstanceOf(TokenRefusedException.class);
        }
    }

    /** Whatever bytes come: refused, and nothing but refused. */
    @Test
    void verifyShouldRefuseWhateverWasAltered() {
        String good = TOKENS.accessToken(c -> c);
        Random random = new Random(20_261_125);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
        int signature = good.lastIndexOf('.');
        for (int round = 0; round < 5_000; round++) {
            StringBuilder altered = new StringBuilder(good);
            int changes = 1 + random.nextInt(4);
            for (int change = 0; change < changes; change++) {
                // the last letter of a part may hold bits that mean nothing
                int at = random.nextInt(signature - 1);
                altered.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
            }
            String token = altered.toString();
            if (!token.equals(good)) {
                assertThatThrownBy(() -> accepted.verify(token)).as(token).isInstanceOf(TokenRefusedException.class);
            }
        }
    }
}
