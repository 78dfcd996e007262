package cn.tongxin.operation;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Where health is answered unless {@code quarkus.management.port} says otherwise: 1,000 above the port of the API, so that
 * services beside each other do not meet there either. Named in META-INF/services.
 */
public final class ManagementPort implements ConfigSourceFactory {

    private static final String API = "quarkus.http.port";
    private static final String MANAGEMENT = "quarkus.management.port";
    private static final int STEP = 1_000;
    private static final int HIGHEST = 65_535;
    /** Below application.properties (250), variables and system properties. */
    private static final int ORDINAL = 200;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue api = context.getValue(API);
        if (api == null || api.getValue() == null || !api.getValue().matches("\\d{1,5}")) {
            return List.of();
        }
        String port = Integer.toString(beside(Integer.parseInt(api.getValue())));
        return List.of(new PropertiesConfigSource(
                Map.of(MANAGEMENT, port), "management port beside " + api.getValue(), ORDINAL));
    }

    /** Of a free port, which is written 0, another free one. */
    static int beside(int port) {
        if (port == 0) {
            return 0;
        }
        return port + STEP <= HIGHEST ? port + STEP : port - STEP;
    }
}
