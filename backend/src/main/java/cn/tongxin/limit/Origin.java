package cn.tongxin.limit;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import org.jspecify.annotations.Nullable;

/** Whom an address stands for: an IPv4 address itself; of IPv6 the network of 64 bits, since a household is given no less. */
public final class Origin {

    private static final int NETWORK_BITS = 64;

    private Origin() {}

    public static String of(@Nullable String address) {
        if (address == null) {
            return "unknown";
        }
        if (address.indexOf(':') < 0) {
            return address;
        }
        IPAddress parsed = new IPAddressString(address).getAddress();
        return parsed == null ? "unknown" : parsed.toPrefixBlock(NETWORK_BITS).toCanonicalString();
    }
}
