package cn.tongxin.apiclient;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Networks in CIDR notation (RFC 4632, RFC 4291): {@code 10.1.0.0/16}, {@code 2001:db8::/32}; a single address is its own network. */
public final class Networks {

    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowSingleSegment(false)
            .allowWildcardedSeparator(false)
            .allowMask(false)
            .setRangeOptions(inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .allowLeadingZeros(false)
            .getParentBuilder()
            .getIPv6AddressParametersBuilder()
            .allowZone(false)
            .getParentBuilder()
            .toParams();

    private Networks() {}

    /** The network in its one canonical form; empty when the text is none, or has bits set beyond its length. */
    static Optional<String> canonical(String text) {
        return network(text).map(IPAddress::toCanonicalString);
    }

    /** Whether the address lies in one of the networks; no networks means anywhere. */
    public static boolean admit(List<String> networks, @Nullable String address) {
        if (networks.isEmpty()) {
            return true;
        }
        IPAddress from = address == null ? null : new IPAddressString(address, STRICT).getAddress();
        return from != null
                && networks.stream()
                        .map(Networks::network)
                        .flatMap(Optional::stream)
                        .anyMatch(n -> n.contains(from));
    }

    private static Optional<IPAddress> network(String text) {
        IPAddress network = new IPAddressString(text, STRICT).getAddress();
        return network == null || (network.isPrefixed() && !network.isPrefixBlock())
                ? Optional.empty()
                : Optional.of(network);
    }
}
