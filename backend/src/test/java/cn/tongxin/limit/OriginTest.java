package cn.tongxin.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an address stands for. */
class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff::1, 2001:db8:1:2::/64",
        "fe80::1%eth0, fe80::%eth0/64",
        "no:address, unknown"
    })
    void addressesOfOneHouseholdShouldBeOne(String address, String origin) {
        assertThat(Origin.of(address)).isEqualTo(origin);
    }

    @Test
    void requestWithoutAnAddressShouldHaveOneToo() {
        assertThat(Origin.of(null)).isEqualTo("unknown");
    }
}
