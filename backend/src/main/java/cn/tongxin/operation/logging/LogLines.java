package cn.tongxin.operation.logging;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;

/** Puts {@link LogLineFormatter} around the formatter of every handler, whatever its form, before the first request can come. */
@ApplicationScoped
class LogLines {

    private static final int FIRST = 1;

    void guard(@Observes @Priority(FIRST) StartupEvent event) {
        guard(Logger.getLogger("").getHandlers());
    }

    private static void guard(Handler... handlers) {
        for (Handler handler : handlers) {
            Formatter formatter = handler.getFormatter();
            if (formatter != null && !(formatter instanceof LogLineFormatter)) {
                handler.setFormatter(new LogLineFormatter(formatter));
            }
            if (handler instanceof ExtHandler nesting) {
                guard(nesting.getHandlers());
            }
        }
    }
}
