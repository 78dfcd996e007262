package cn.tongxin.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/**
 * Ties an answer to the lines of the log: 16 hexadecimal digits, drawn when a request comes in. It is kept in the log's own
 * context, which follows the request from thread to thread, so that every line of the request carries it.
 */
public final class TraceId {

    /** Its name in the log. */
    public static final String KEY = "traceId";

    private TraceId() {}

    /** Draws the id of the request that begins here. */
    public static void begin() {
        MDC.put(KEY, draw());
    }

    /** The id of the request at hand; outside of any, one that nothing else has. */
    static String current() {
        return MDC.get(KEY) instanceof String id ? id : draw();
    }

    private static String draw() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
