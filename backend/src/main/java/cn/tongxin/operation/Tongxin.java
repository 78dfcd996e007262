package cn.tongxin.operation;

import cn.tongxin.operation.database.EmbeddedPostgres;
import cn.tongxin.operation.database.EmbeddedPostgresException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** The program: PostgreSQL first unless the operator named a database, then the service; stopped in the opposite order. */
@QuarkusMain
public final class Tongxin {

    private static final Logger LOG = Logger.getLogger(Tongxin.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(90);

    Tongxin() {}

    public static void main(String... arguments) {
        // operation.web.RequestTarget is stricter, and answers in the contract's form
        System.setProperty("vertx.disableURIValidation", "true");
        LaunchSettings settings = LaunchSettings.read();
        if (settings.databaseNamed()) {
            System.exit(serve(arguments));
        }
        EmbeddedPostgres postgres;
        try {
            postgres = EmbeddedPostgres.start(settings.dataFolder().resolve("postgres"));
        } catch (EmbeddedPostgresException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        settings.use(postgres);
        Thread stop = stopAfter(Thread.currentThread());
        int code;
        try {
            code = serve(arguments);
        } finally {
            postgres.close();
            forget(stop);
        }
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the service until it is asked to stop; returns its exit code. */
    private static int serve(String... arguments) {
        AtomicInteger code = new AtomicInteger();
        Quarkus.run(
                Service.class,
                (exitCode, failure) -> {
                    code.set(exitCode);
                    if (failure != null) {
                        LOG.error("Tongxin could not start: " + reason(failure), failure);
                    }
                },
                arguments);
        return code.get();
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    /** The running service, between the opening of its port and the wish to stop. */
    public static final class Service implements QuarkusApplication {

        private final StartupNotice notice;

        Service(StartupNotice notice) {
            this.notice = notice;
        }

        @Override
        public int run(String... arguments) {
            notice.print(System.err);
            Quarkus.waitForExit();
            return 0;
        }
    }

    /** Ctrl-C ends a JVM as soon as its hooks are done: this one waits until the main thread has stopped PostgreSQL too. */
    private static Thread stopAfter(Thread main) {
        Thread hook = new Thread(
                () -> {
                    try {
                        main.join(LONGEST_STOP);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "stop-after-postgres");
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is ending already, and the hook is waiting for this very thread
        }
    }
}
