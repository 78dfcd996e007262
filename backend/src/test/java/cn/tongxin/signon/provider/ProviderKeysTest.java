package cn.tongxin.signon.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys that change, keys that nobody has, and a provider that is away. */
class ProviderKeysTest {

    private final TestProvider provider = TestProvider.start();
    private final TestTokens tokens = new TestTokens(provider);

    @AfterEach
    void stop() {
        provider.close();
    }

    private AccessTokens accepting(Map<String, String> further) {
        Map<String, String> keys = new HashMap<>(Map.of("keys-fresh", "2H", "keys-asked-again", "1H"));
        keys.putAll(further);
        return Configured.with(provider, keys).accessTokens().orElseThrow();
    }

    private String good() {
        return tokens.accessToken(c -> c);
    }

    private String ofUnknownKey() {
        RSAKey foreign = TestProvider.FOREIGN;
        return TestTokens.sign(TestTokens.header(foreign).build(), tokens.accessClaims(c -> c), foreign);
    }

    @Test
    void keysShouldBeFetchedOnce() throws Exception {
        AccessTokens accepted = accepting(Map.of());
        for (int i = 0; i < 20; i++) {
            accepted.verify(good());
        }
        assertThat(provider.keyFetches()).isEqualTo(1);
    }

    @Test
    void tokenOfANewKeyShouldBeTakenAtOnceAndThoseOfTheOldOneToo() throws Exception {
        AccessTokens accepted = accepting(Map.of());
        String old = good();
        accepted.verify(old);
        provider.turnOver();
        assertThat(accepted.verify(good()).subject()).isNotBlank();
        assertThat(accepted.verify(old).subject()).isNotBlank();
    }

    @Test
    void inventedKeysShouldNotMakeTheServiceFetchWithoutEnd() throws Exception {
        AccessTokens accepted = accepting(Map.of());
        accepted.verify(good());
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> accepted.verify(ofUnknownKey())).isInstanceOf(TokenRefusedException.class);
        }
        assertThat(provider.keyFetches()).isEqualTo(2);
        assertThat(accepted.verify(good()).subject()).isNotBlank();
    }

    @Test
    void keysShouldGoOnServingWhileTheProviderIsAway() throws Exception {
        AccessTokens accepted = accepting(Map.of("keys-fresh", "0.002S", "keys-asked-again", "0.001S"));
        accepted.verify(good());
        provider.away(true);
        for (int i = 0; i < 5; i++) {
            assertThat(accepted.verify(good()).subject()).isNotBlank();
        }
        assertThatThrownBy(() -> accepted.verify(ofUnknownKey()))
                .isInstanceOfAny(TokenRefusedException.class, ProviderAwayException.class);
    }

    @Test
    void withoutAnyKeyTheProviderShouldBeCalledAway() throws Exception {
        AccessTokens accepted = accepting(Map.of("keys-asked-again", "0.001S"));
        provider.away(true);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> accepted.verify(good())).isInstanceOf(ProviderAwayException.class);
        }
    }

    @Test
    void keysThatCannotBeAskedForAgainYetShouldCountAsAwayNotAsWrong() {
        AccessTokens accepted = accepting(Map.of());
        provider.away(true);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> accepted.verify(good())).isInstanceOf(ProviderAwayException.class);
        }
    }

    @Test
    void serviceThatStartedWhileTheProviderWasAwayShouldTakeTokensOnceItIsBack() throws Exception {
        AccessTokens accepted = accepting(Map.of("keys-asked-again", "0.001S"));
        Provider fresh = Configured.with(provider, Map.of());
        provider.away(true);
        assertThatThrownBy(() -> accepted.verify(good())).isInstanceOf(ProviderAwayException.class);
        provider.away(false);
        assertThat(fresh.accessTokens().orElseThrow().verify(good()).subject()).isNotBlank();
    }

    @Test
    void providerThatNobodyListensForShouldBeCalledAway() {
        AccessTokens accepted = accepting(Map.of());
        provider.close();
        assertThatThrownBy(() -> accepted.verify(good())).isInstanceOf(ProviderAwayException.class);
    }

    @Test
    void metadataOfAnotherIssuerShouldNotBeUsed() {
        AccessTokens accepted = Configured.with(
                        provider,
                        Map.of(
                                "issuer", provider.issuer() + "2",
                                "metadata-address", provider.issuer() + "/.well-known/openid-configuration"))
                .accessTokens()
                .orElseThrow();
        assertThatThrownBy(() -> accepted.verify(good()))
                .isInstanceOf(ProviderAwayException.class)
                .hasMessageContaining("another issuer");
    }
}
