package cn.tongxin.signon.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be configured, and what keeps the service from starting. */
class ProviderSettingsTest {

    private static final Map<String, String> GOOD =
            Map.of("issuer", "https://id.example.org/realms/a", "audience", "api");

    private static ProviderSettings with(String key, String value) {
        Map<String, String> keys = new HashMap<>(GOOD);
        keys.put(key, value);
        return ProviderSettings.of(Configured.provider(keys)).orElseThrow();
    }

    @Test
    void withoutAnIssuerThereShouldBeNoSignOn() {
        assertThat(ProviderSettings.of(Configured.provider(Map.of("audience", "api"))))
                .isEmpty();
    }

    @Test
    void metadataShouldLieBelowTheIssuerUnlessSaidOtherwise() {
        assertThat(with("issuer", "https://id.example.org/").metadataAddress())
                .hasToString("https://id.example.org/.well-known/openid-configuration");
        assertThat(with("metadata-address", "https://id.internal/m").metadataAddress())
                .hasToString("https://id.internal/m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8180/a", "http://127.0.0.1/a", "http://[::1]:8180/a", "https://id.example.org"
            })
    void issuerShouldBeSpokenToWithTlsOrOnThisMachine(String issuer) {
        assertThat(with("issuer", issuer).issuer().getValue()).isEqualTo(issuer);
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, http://id.example.org/a, https",
        "issuer, ldap://id.example.org/a, https",
        "issuer, https://me@id.example.org/a, https",
        "issuer, id, https",
        "metadata-address, http://id.internal/m, https",
        "algorithm, HS256, algorithm",
        "algorithm, none, algorithm",
        "algorithm, EdDSA, algorithm",
        "client-id, api, ID token",
        "keys-asked-again, 5M, keys-fresh"
    })
    void whatCouldNotBeMeantShouldBeNamed(String key, String value, String named) {
        assertThatThrownBy(() -> with(key, value))
                .isInstanceOf(MalformedProviderException.class)
                .hasMessageContaining(named);
    }

    @Test
    void plainHttpShouldBeAskedFor() {
        Map<String, String> keys = Map.of("issuer", "http://keycloak:8080/a", "audience", "api", "plain-http", "true");
        assertThat(ProviderSettings.of(Configured.provider(keys))).isPresent();
    }

    @Test
    void issuerAloneShouldBeOfNoUse() {
        assertThatThrownBy(() -> ProviderSettings.of(Configured.provider(Map.of("issuer", "https://id.example.org"))))
                .isInstanceOf(MalformedProviderException.class);
    }

    @Test
    void scopesWithoutOpenidShouldBeRefused() {
        Map<String, String> keys = new HashMap<>(GOOD);
        keys.putAll(Map.of("client-id", "web", "scopes", "profile"));
        assertThatThrownBy(() -> ProviderSettings.of(Configured.provider(keys)))
                .isInstanceOf(MalformedProviderException.class)
                .hasMessageContaining("openid");
    }
}
