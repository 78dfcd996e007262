package cn.tongxin.operation.web;

import cn.tongxin.problem.ProblemType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The address of a request as it came over the wire, before anything decodes it. Path parameters, encoded slashes and dot
 * segments have been used to slip past rules by path (CVE-2026-39852, CVE-2026-50559): two readers of one address must not be
 * able to read two. Source: RFC 3986, sections 2.1 and 3.3; RFC 3629 for what percent signs encode.
 */
final class RequestTarget {

    /** Nobody encodes these in good faith where they mean themselves, and decoded they would mean something else. */
    private static final String NEVER_ENCODED = "/\\;.%";

    private RequestTarget() {}

    /**
     * What is wrong with the target: {@link ProblemType#INVALID_REQUEST} when it is none of an origin server (RFC 9112, section
     * 3.2.1), {@link ProblemType#NOT_FOUND} when it is well formed and hides where it leads; null when nothing is.
     */
    static @Nullable ProblemType fault(String target) {
        if (!target.startsWith("/")) {
            return ProblemType.INVALID_REQUEST;
        }
        int end = target.indexOf('?');
        String path = end < 0 ? target : target.substring(0, end);
        String query = end < 0 ? "" : target.substring(end + 1);
        String encoded = encoded(path, RequestTarget::standsInPath);
        if (encoded == null
                || encoded.chars().anyMatch(Character::isISOControl)
                || encoded(query, RequestTarget::standsInQuery) == null) {
            return ProblemType.INVALID_REQUEST;
        }
        boolean hides = path.indexOf(';') >= 0
                || encoded.chars().anyMatch(c -> NEVER_ENCODED.indexOf(c) >= 0)
                || hasEmptyOrDotSegment(path);
        return hides ? ProblemType.NOT_FOUND : null;
    }

    /** RFC 3986 {@code pchar}, and the slash between segments. */
    private static boolean standsInPath(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-._~!$&'()*+,=:@;/".indexOf(c) >= 0;
    }

    /** A little more than RFC 3986 has, because browsers leave it as it is: the query percent-encode set of WHATWG URL. */
    private static boolean standsInQuery(int c) {
        return c > ' ' && c < 0x7f && "\"#<>".indexOf(c) < 0;
    }

    /** A slash at the end is not a segment. */
    private static boolean hasEmptyOrDotSegment(String path) {
        int start = 1;
        for (int end = path.indexOf('/', start); start < path.length(); end = path.indexOf('/', start)) {
            int length = (end < 0 ? path.length() : end) - start;
            if (length == 0
                    || (path.charAt(start) == '.' && (length == 1 || (length == 2 && path.charAt(start + 1) == '.')))) {
                return true;
            }
            start += length + 1;
        }
        return false;
    }

    /** The characters that percent signs encode in this part, in order; null when the part is malformed. */
    private static @Nullable String encoded(String part, IntPredicate stands) {
        StringBuilder encoded = new StringBuilder();
        int i = 0;
        while (i < part.length()) {
            if (part.charAt(i) != '%') {
                if (!stands.test(part.charAt(i++))) {
                    return null;
                }
                continue;
            }
            int end = i;
            while (end < part.length() && part.charAt(end) == '%') {
                end += 3;
            }
            String run = decode(part, i, end);
            if (run == null) {
                return null;
            }
            encoded.append(run);
            i = end;
        }
        return encoded.toString();
    }

    /** Null when a digit is missing, or the bytes are no UTF-8: cut short, overlong, or half of a surrogate pair. */
    private static @Nullable String decode(String part, int start, int end) {
        if (end > part.length()) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.allocate((end - start) / 3);
        for (int i = start; i < end; i += 3) {
            int high = hexDigit(part.charAt(i + 1));
            int low = hexDigit(part.charAt(i + 2));
            if (high < 0 || low < 0) {
                return null;
            }
            bytes.put((byte) (high << 4 | low));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    private static int hexDigit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
