package cn.tongxin.operation;

import cn.tongxin.identity.FirstAdministrator;
import cn.tongxin.identity.FirstAdministrator.Credentials;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes the first administrator before the port opens, and holds the one-time password until it has been shown. */
@Singleton
public class FirstSignIn {

    /** After facts and samples, which may bring accounts of their own. */
    private static final int LATE = 5_000;

    private final FirstAdministrator administrator;
    private Optional<Credentials> unseen = Optional.empty();

    FirstSignIn(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    void prepare(@Observes @Priority(LATE) StartupEvent event) {
        unseen = administrator.createIfNone();
    }

    /** The credentials, the first time it is called after they were made; empty at any other time. */
    Optional<Credentials> show() {
        Optional<Credentials> shown = unseen;
        unseen = Optional.empty();
        return shown;
    }
}
