package cn.tongxin.operation.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * One line for each request: method, path, status, milliseconds, and through the log's context the trace id and the caller's
 * account. Never a query, which may hold a name that somebody looked for, nor a header.
 */
final class AccessLog {

    /** Its category, by which it is switched off. */
    static final String CATEGORY = "tongxin.access";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    /** The caller went away before the answer was out; nginx' number for it. */
    private static final int CLOSED_BY_CALLER = 499;

    private static final int LONGEST_PATH = 200;

    private AccessLog() {}

    static void follow(RoutingContext request) {
        if (!LOG.isLoggable(Level.INFO)) {
            return;
        }
        long began = System.nanoTime();
        request.addEndHandler(sent -> write(
                request.request(),
                sent.succeeded() ? request.response().getStatusCode() : CLOSED_BY_CALLER,
                Duration.ofNanos(System.nanoTime() - began).toMillis()));
    }

    private static void write(HttpServerRequest request, int status, long milliseconds) {
        String method = request.method().name();
        String path = path(request.uri());
        ExtLogRecord line = new ExtLogRecord(
                Level.INFO,
                method + " " + path + " " + status + " " + milliseconds + " ms",
                FormatStyle.NO_FORMAT,
                AccessLog.class.getName());
        line.setLoggerName(CATEGORY);
        line.putMdc("method", method);
        line.putMdc("path", path);
        line.putMdc("status", Integer.toString(status));
        line.putMdc("milliseconds", Long.toString(milliseconds));
        LOG.log(line);
    }

    private static String path(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
    }
}
