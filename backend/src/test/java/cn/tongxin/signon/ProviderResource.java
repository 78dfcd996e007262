package cn.tongxin.signon;

import cn.tongxin.signon.provider.TestProvider;
import cn.tongxin.signon.provider.TestTokenEndpoint;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The test provider, as long as the service under test runs; tests have it injected. */
public final class ProviderResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable TestProvider provider;

    @Override
    public Map<String, String> start() {
        TestProvider started = TestProvider.start();
        provider = started;
        return Map.of(
                "tongxin.sign-on.provider.issuer", started.issuer(),
                "tongxin.sign-on.provider.audience", TestProvider.AUDIENCE,
                "tongxin.sign-on.provider.client-id", TestProvider.CLIENT,
                "tongxin.sign-on.provider.client-secret", TestTokenEndpoint.SECRET);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(provider, new TestInjector.MatchesType(TestProvider.class));
    }

    @Override
    public void stop() {
        if (provider != null) {
            provider.close();
        }
    }
}
