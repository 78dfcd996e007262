package cn.tongxin.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.identity.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondFactorRequirementTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void configurationShouldRequireItOfAdministratorsAlone(Role role) {
        assertThat(new SecondFactorRequirement(true).of(role, false)).isEqualTo(Role.ADMINISTRATORS.contains(role));
        assertThat(new SecondFactorRequirement(false).of(role, false)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void ruleShouldRequireItWhateverTheConfiguration(Role role) {
        assertThat(new SecondFactorRequirement(true).of(role, true)).isTrue();
        assertThat(new SecondFactorRequirement(false).of(role, true)).isTrue();
    }
}
