package cn.tongxin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody promises less than the law asks: the service would not start. */
class AuditConfigTest {

    private static AuditConfig configured(String name, String value) {
        return new SmallRyeConfigBuilder()
                .withMapping(AuditConfig.class)
                .withValidator(new BeanValidationConfigValidatorImpl())
                .withSources(new PropertiesConfigSource(Map.of(name, value), "test", 100))
                .build()
                .getConfigMapping(AuditConfig.class);
    }

    @Test
    void fewerThan180DaysShouldBeRefused() {
        assertThat(configured("tongxin.audit.kept-days", "180").keptDays()).isEqualTo(180);
        assertThat(configured("tongxin.audit.kept-days", "3650").keptDays()).isEqualTo(3650);
        assertThatThrownBy(() -> configured("tongxin.audit.kept-days", "179"))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("tongxin.audit.kept-days");
    }

    @Test
    void refusalsShouldNotBeSwitchedOff() {
        assertThatThrownBy(() -> configured("tongxin.audit.refusals-each", "0"))
                .isInstanceOf(ConfigValidationException.class);
    }
}
