package cn.tongxin.vault;

import io.quarkus.runtime.PreventFurtherStepsException;
import org.jboss.logging.Logger;

/** Ends a start whose keys are not as they should be, with one line that says why: Quarkus itself ends it in silence. */
public final class StartRefusal {

    private static final Logger LOG = Logger.getLogger(StartRefusal.class);

    private StartRefusal() {}

    /** @param reason names keys by their id, and holds none */
    public static PreventFurtherStepsException because(String reason) {
        String message = "Tongxin will not start with these keys: " + reason + ". See docs/operations.md, Keys.";
        LOG.error(message);
        return new PreventFurtherStepsException(message, 1);
    }
}
