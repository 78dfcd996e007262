package cn.tongxin.operation;

import cn.tongxin.account.FirstAdministrators.Credentials;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever started the service where to look, how to sign in for the first time, and how to stop. */
@ApplicationScoped
public class StartupNotice {

    private final HttpServer server;
    private final FirstSignIn firstSignIn;
    private final int managementPort;
    private final String version;
    private final Optional<String> webRoot;
    private final Optional<String> dataFolder;

    StartupNotice(
            HttpServer server,
            FirstSignIn firstSignIn,
            @ConfigProperty(name = "quarkus.management.port") int managementPort,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "tongxin.web.root") Optional<String> webRoot,
            @ConfigProperty(name = LaunchSettings.EMBEDDED, defaultValue = "false") boolean embedded,
            @ConfigProperty(name = LaunchSettings.DATA) Optional<String> dataFolder) {
        this.server = server;
        this.firstSignIn = firstSignIn;
        this.managementPort = managementPort;
        this.version = version;
        this.webRoot = webRoot;
        this.dataFolder = dataFolder.filter(folder -> embedded);
    }

    /** One-time passwords are shown here and nowhere else. */
    void print(PrintStream screen) {
        String address = "http://localhost:" + server.getPort();
        StringBuilder text = new StringBuilder("\n  Tongxin " + version + " is ready.\n\n");
        webRoot.ifPresent(root -> line(text, "Open", address));
        line(text, "API", address + "/api/v1   (contract: " + address + "/api/v1/openapi.yaml)");
        line(text, "Health", "http://localhost:" + healthPort() + "/q/health");
        line(
                text,
                "Records",
                dataFolder.map(folder -> folder + " (embedded PostgreSQL)").orElse("in the database that you named"));
        String name = "Sign in";
        for (Credentials credentials : firstSignIn.show()) {
            line(text, name, "%-8s one-time password %s".formatted(credentials.username(), credentials.password()));
            name = "";
        }
        line(text, "Stop", "Ctrl-C");
        screen.println(text);
        screen.flush();
    }

    /** The framework knows the port only where it was drawn. */
    private int healthPort() {
        return managementPort == 0 ? server.getManagementPort() : managementPort;
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-9s %s%n".formatted(name, value));
    }
}
