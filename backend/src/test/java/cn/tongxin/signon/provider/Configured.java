package cn.tongxin.signon.provider;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A configuration as an operator would write it. */
public final class Configured {

    private static final int AS_QUARKUS_HAS_IT = 200;

    private Configured() {}

    /** Keys without their prefix {@code tongxin.sign-on.provider}. */
    static ProviderConfig provider(Map<String, String> keys) {
        return of(ProviderConfig.class, "tongxin.sign-on.provider", keys);
    }

    public static <T> T of(Class<T> mapping, String prefix, Map<String, String> keys) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(mapping)
                .withConverter(Duration.class, AS_QUARKUS_HAS_IT, new DurationConverter())
                .withDefaultValues(prefixed(prefix, keys))
                .build();
        return config.getConfigMapping(mapping);
    }

    private static Map<String, String> prefixed(String prefix, Map<String, String> keys) {
        Map<String, String> prefixed = new HashMap<>();
        keys.forEach((key, value) -> prefixed.put(prefix + "." + key, value));
        return prefixed;
    }

    /** Of the test provider, both ways. */
    static Provider with(TestProvider provider, Map<String, String> further) {
        Map<String, String> keys = new HashMap<>(Map.of(
                "issuer", provider.issuer(),
                "audience", TestProvider.AUDIENCE,
                "client-id", TestProvider.CLIENT,
                "client-secret", TestTokenEndpoint.SECRET));
        keys.putAll(further);
        return Provider.of(provider(keys)).orElseThrow();
    }
}
