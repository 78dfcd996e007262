package cn.tongxin.signon;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page of this client, where somebody goes on after signing on: a path, never another address, and not the API. */
final class ReturnPath {

    /** What a browser would take for another host ({@code //}, {@code /\}) or strip (tab, line feed) is none. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>^`{|}]]{0,500}");

    private ReturnPath() {}

    static Optional<String> of(String path) {
        return OWN.matcher(path).matches() && isAddress(path) && !path.startsWith("/api/") && !path.startsWith("/q/")
                ? Optional.of(path)
                : Optional.empty();
    }

    private static boolean isAddress(String path) {
        try {
            return !new URI(path).isAbsolute();
        } catch (URISyntaxException half) {
            return false;
        }
    }
}
