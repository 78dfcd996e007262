package cn.tongxin.operation.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.function.Consumer;

/** A body must be here within a time: whoever sends a byte now and then would hold a connection for ever. */
final class BodyDeadline {

    private final long milliseconds;
    private final Consumer<RoutingContext> late;

    /** @param late answers a request whose body did not come in time; the connection is closed after it */
    BodyDeadline(Duration within, Consumer<RoutingContext> late) {
        this.milliseconds = within.toMillis();
        this.late = late;
    }

    void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!announcesBody(request)) {
            return;
        }
        long timer = context.vertx().setTimer(milliseconds, fired -> {
            if (!request.isEnded()) {
                end(context);
            }
        });
        context.addEndHandler(sent -> context.vertx().cancelTimer(timer));
    }

    private void end(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.response().headWritten()) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            late.accept(context);
        }
        request.connection().close();
    }

    private static boolean announcesBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }
}
