package cn.tongxin.signon.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the provider is asked for, and where its session ends. */
class CodeFlowTest {

    private static final TestProvider PROVIDER = TestProvider.start();
    private static final String LETTERS = "A".repeat(43);
    private static final CodeExchange EXCHANGE =
            new CodeExchange(LETTERS, LETTERS, LETTERS, URI.create("https://tongxin.example.org/back"));

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    private static CodeFlow flow(Map<String, String> keys) {
        return Configured.with(PROVIDER, keys).codeFlow().orElseThrow();
    }

    @Test
    void levelOfAssuranceShouldBeAskedForAndHeldAgainstTheIdToken() throws Exception {
        CodeFlow strict = flow(Map.of("acr", "gold"));
        URI address = strict.start(EXCHANGE);
        assertThat(TestTokenEndpoint.parameters(address.getRawQuery())).containsEntry("acr_values", "gold");
        String good = PROVIDER.tokenEndpoint().signIn(address, c -> c.claim("acr", "gold"));
        assertThat(strict.finish(EXCHANGE, good, PROVIDER.issuer()).claims().subject())
                .isNotBlank();
        String poor = PROVIDER.tokenEndpoint().signIn(address, c -> c.claim("acr", "bronze"));
        assertThatThrownBy(() -> strict.finish(EXCHANGE, poor, PROVIDER.issuer()))
                .isInstanceOf(TokenRefusedException.class);
    }

    @Test
    void withoutOneNothingShouldBeAsked() throws Exception {
        assertThat(flow(Map.of()).start(EXCHANGE).getRawQuery()).doesNotContain("acr_values");
    }

    @Test
    void wrongSecretShouldBeTheProvidersRefusal() throws Exception {
        CodeFlow wrong = flow(Map.of("client-secret", "wrong"));
        String code = PROVIDER.tokenEndpoint().signIn(wrong.start(EXCHANGE), c -> c);
        assertThatThrownBy(() -> wrong.finish(EXCHANGE, code, PROVIDER.issuer()))
                .isInstanceOf(TokenRefusedException.class)
                .hasMessageContaining("invalid_grant");
    }

    @Test
    void endOfTheSessionShouldBeAskedForWithOrWithoutTheIdToken() throws Exception {
        URI back = URI.create("https://tongxin.example.org/");
        assertThat(flow(Map.of()).endOfSession(null, back).orElseThrow().getRawQuery())
                .contains("client_id=" + TestProvider.CLIENT)
                .doesNotContain("id_token_hint");
        String token = new TestTokens(PROVIDER).idToken(c -> c);
        assertThat(TestTokenEndpoint.parameters(
                        flow(Map.of()).endOfSession(token, back).orElseThrow().getRawQuery()))
                .containsEntry("id_token_hint", token);
    }
}
