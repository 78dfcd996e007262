package cn.tongxin.operation.web;

import cn.tongxin.problem.ProblemType;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the body of a request before anything is done for it: whoever sends a byte now and then holds a connection and no
 * thread, not for ever, and no more than a share of the memory. Forms, and bodies that say in front that they are large, are read
 * where they are used.
 */
final class BodyIntake {

    /** Bytes of one body. */
    private static final long LARGEST = 1 << 20;
    /** Bytes of all bodies that are on their way. */
    private static final long ROOM = 32 * LARGEST;

    private final long limit;
    private final long within;
    private final BiConsumer<RoutingContext, ProblemType> refuse;
    /** The one that began first comes first. Whoever takes one out is the one to answer it or to let it go on. */
    private final Set<Arriving> underway = new LinkedHashSet<>();

    private long held;

    /** A body on its way; equal to itself only. */
    private static final class Arriving {
        private final RoutingContext context;
        private final Buffer body = Buffer.buffer();
        private final long began = System.nanoTime();

        private Arriving(RoutingContext context) {
            this.context = context;
        }
    }

    /**
     * @param limit bytes that a body may have
     * @param refuse answers a request; the connection is closed after it
     */
    BodyIntake(long limit, Duration within, BiConsumer<RoutingContext, ProblemType> refuse) {
        this.limit = limit;
        this.within = within.toNanos();
        this.refuse = refuse;
    }

    /** Lets the request go on when its body is there, at once where there is none to wait for. */
    void take(RoutingContext context) {
        HttpServerRequest request = context.request();
        long length = length(request);
        if (length > limit) {
            refuse.accept(context, ProblemType.BODY_TOO_LARGE);
            return;
        }
        if (length == 0 || length > LARGEST || isForm(request)) {
            context.next();
            return;
        }
        Arriving arriving = new Arriving(context);
        synchronized (underway) {
            underway.add(arriving);
        }
        request.exceptionHandler(gone -> claim(arriving));
        request.handler(bytes -> add(arriving, bytes));
        request.endHandler(end -> {
            if (claim(arriving)) {
                ((RoutingContextInternal) context).setBody(arriving.body);
                context.next();
            }
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        request.resume();
    }

    /** To be called every second: ends what is late and, where there is no room left, what has taken the longest. */
    void endTheSlow() {
        for (Arriving slow = nextSlow(); slow != null; slow = nextSlow()) {
            refuse.accept(slow.context, ProblemType.BODY_TOO_SLOW);
        }
    }

    private @Nullable Arriving nextSlow() {
        synchronized (underway) {
            Iterator<Arriving> longest = underway.iterator();
            if (!longest.hasNext()) {
                return null;
            }
            Arriving slow = longest.next();
            return (held > ROOM || System.nanoTime() - slow.began > within) && claim(slow) ? slow : null;
        }
    }

    private void add(Arriving arriving, Buffer bytes) {
        if (arriving.body.length() + bytes.length() > Math.min(limit, LARGEST)) {
            if (claim(arriving)) {
                refuse.accept(arriving.context, ProblemType.BODY_TOO_LARGE);
            }
            return;
        }
        synchronized (underway) {
            if (underway.contains(arriving)) {
                arriving.body.appendBuffer(bytes);
                held += bytes.length();
            }
        }
    }

    private boolean claim(Arriving arriving) {
        synchronized (underway) {
            boolean mine = underway.remove(arriving);
            held -= mine ? arriving.body.length() : 0;
            return mine;
        }
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded"));
    }

    /** Bytes as the request says them in front; 1 when it only says that there are some. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return length.matches("\\d{1,18}") ? Long.parseLong(length) : Long.MAX_VALUE;
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? 1 : 0;
    }
}
