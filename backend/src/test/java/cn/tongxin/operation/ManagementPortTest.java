package cn.tongxin.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementPortTest {

    private static String port(String... settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().withSources(new ManagementPort());
        for (int i = 0; i < settings.length; i += 2) {
            builder.withDefaultValue(settings[i], settings[i + 1]);
        }
        SmallRyeConfig config = builder.build();
        return config.getConfigValue("quarkus.management.port").getValue();
    }

    @ParameterizedTest
    @CsvSource({"8080, 9080", "9000, 10000", "9080, 10080", "64535, 65535", "64536, 63536", "65535, 64535", "0, 0"})
    void managementShouldListenBesideTheApi(String api, String management) {
        assertThat(port("quarkus.http.port", api)).isEqualTo(management);
    }

    @Test
    void nothingShouldBeSaidOfAPortThatIsNone() {
        assertThat(port("quarkus.http.port", "${NOT_SET:eighty}")).isNull();
    }
}
