package cn.tongxin.signon.provider;

import java.util.Optional;

/** The identity provider, as far as it is configured: bearer tokens, signing on in the browser, or both. */
public final class Provider {

    private final ProviderSettings settings;
    private final Optional<AccessTokens> accessTokens;
    private final Optional<CodeFlow> codeFlow;
    private final Optional<LogoutTokens> logoutTokens;

    private Provider(ProviderSettings settings) {
        ProviderMetadata metadata = new ProviderMetadata(settings);
        ProviderKeys keys = new ProviderKeys(settings, metadata);
        this.settings = settings;
        accessTokens = AccessTokens.of(settings, keys);
        codeFlow = CodeFlow.of(settings, metadata, keys);
        logoutTokens = LogoutTokens.of(settings, keys);
    }

    /** Nothing is fetched yet: the service starts also while the provider is away. */
    public static Optional<Provider> of(ProviderConfig config) {
        return ProviderSettings.of(config).map(Provider::new);
    }

    public String issuer() {
        return settings.issuer().getValue();
    }

    public Optional<AccessTokens> accessTokens() {
        return accessTokens;
    }

    public Optional<CodeFlow> codeFlow() {
        return codeFlow;
    }

    public Optional<LogoutTokens> logoutTokens() {
        return logoutTokens;
    }
}
