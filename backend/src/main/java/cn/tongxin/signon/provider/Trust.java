package cn.tongxin.signon.provider;

import java.net.URI;
import java.util.Set;

/**
 * Which addresses of the provider's are spoken to: those with TLS, and those on this machine.
 *
 * @param plainHttp whether also others, for trying out
 */
record Trust(boolean plainHttp) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    boolean allows(URI address) {
        String host = address.getHost();
        if (host == null || address.getRawUserInfo() != null) {
            return false;
        }
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && (plainHttp || THIS_MACHINE.contains(host)));
    }
}
