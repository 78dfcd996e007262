package cn.tongxin.operation.web;

import cn.tongxin.identity.CurrentCaller;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Names the caller, a person's account or a system, in every line of the log from here on, the access log's among them. */
public class CallerInLog {

    private static final String KEY = "caller";
    /** After {@code identity.Gate}, which finds out who it is. */
    private static final int AFTER_THE_GATE = 1_500;

    private final CurrentCaller current;

    CallerInLog(CurrentCaller current) {
        this.current = current;
    }

    @ServerRequestFilter(priority = AFTER_THE_GATE)
    public void name() {
        UUID id = current.get().id();
        if (id != null) {
            MDC.put(KEY, id.toString());
        }
    }
}
