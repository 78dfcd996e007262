package cn.tongxin.operation;

import cn.tongxin.account.FirstAdministrators;
import cn.tongxin.account.FirstAdministrators.Credentials;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the first administrators before the port opens, and holds their one-time passwords until they have been shown. */
@Singleton
public class FirstSignIn {

    /** After facts and samples, which may bring accounts of their own. */
    private static final int LATE = 5_000;

    private final FirstAdministrators administrators;
    private List<Credentials> unseen = List.of();

    FirstSignIn(FirstAdministrators administrators) {
        this.administrators = administrators;
    }

    void prepare(@Observes @Priority(LATE) StartupEvent event) {
        unseen = administrators.createMissing();
    }

    /** The credentials, the first time it is called after they were made; empty at any other time. */
    List<Credentials> show() {
        List<Credentials> shown = unseen;
        unseen = List.of();
        return shown;
    }
}
