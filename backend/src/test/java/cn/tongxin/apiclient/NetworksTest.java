package cn.tongxin.apiclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks that a system may call from. */
class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/16, 10.1.0.0/16",
        "192.0.2.7, 192.0.2.7",
        "192.0.2.7/32, 192.0.2.7/32",
        "0.0.0.0/0, 0.0.0.0/0",
        "2001:0DB8:0:0:0:0:0:0/32, 2001:db8::/32",
        "::1, ::1"
    })
    void networksShouldHaveOneForm(String text, String canonical) {
        assertThat(Networks.canonical(text)).hasValue(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "all",
                "10.1",
                "10.1.*.*",
                "10.1.0-5.0",
                "10.1.2.3/16",
                "10.1.0.0/33",
                "10.1.0.0/255.255.0.0",
                "0x0a.1.0.0",
                "010.1.0.0",
                "fe80::1%eth0",
                "2001:db8::1/32",
                "example.org",
                "10.1.0.0/16,10.2.0.0/16",
                "localhost"
            })
    void whatIsNoNetworkShouldBeRefused(String text) {
        assertThat(Networks.canonical(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.255.255, true",
        "10.2.0.0, false",
        "2001:db8:ffff::1, true",
        "2001:db9::1, false",
        "::ffff:10.1.0.1, false",
        "garbage, false",
        "10.1, false"
    })
    void addressShouldLieInOneOfThem(String address, boolean admitted) {
        assertThat(Networks.admit(List.of("10.1.0.0/16", "2001:db8::/32"), address))
                .isEqualTo(admitted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"192.0.2.7", "::1"})
    void noNetworksShouldMeanAnywhere(String address) {
        assertThat(Networks.admit(List.of(), address)).isTrue();
    }

    @Test
    void unknownAddressShouldLieNowhere() {
        assertThat(Networks.admit(List.of("0.0.0.0/0"), null)).isFalse();
    }
}
