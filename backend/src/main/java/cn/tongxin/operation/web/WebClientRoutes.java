package cn.tongxin.operation.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Serves the client's files; an address that is no file is a page of the client (/signings/..., /problems/...) and gets
 * index.html. /api and /q are not touched. frontend/nginx.conf does the same where a web server stands in front.
 */
@ApplicationScoped
public class WebClientRoutes {

    private static final Logger LOG = Logger.getLogger(WebClientRoutes.class);
    private static final int BEFORE_THE_API = 10;
    private static final String OWN_PATHS = "^/(?!(?:api|q)(?:/|$)).*";
    private static final String INDEX = "/index.html";
    private static final String HASHED = "/assets/";

    private static final Pattern COMPRESSIBLE = Pattern.compile("^text/|json|javascript|svg");

    private final WebConfig config;

    WebClientRoutes(WebConfig config) {
        this.config = config;
    }

    void routes(@Observes Router router) {
        if (config.root().isEmpty()) {
            return;
        }
        Path root = config.root().orElseThrow().toAbsolutePath().normalize();
        if (!Files.isRegularFile(root.resolve("index.html"))) {
            LOG.errorf("No client is served: %s has no index.html (tongxin.web.root)", root);
            return;
        }
        StaticHandler files = StaticHandler.create(FileSystemAccess.ROOT, root.toString())
                .setIndexPage(INDEX)
                .setDefaultContentEncoding("UTF-8")
                .setMaxAgeSeconds(Duration.ofDays(365).toSeconds())
                .setFilesReadOnly(false); // a rebuilt client shows without a restart
        router.routeWithRegex(OWN_PATHS)
                .order(BEFORE_THE_API)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(WebClientRoutes::addHeaders)
                .handler(files)
                .handler(WebClientRoutes::showPage);
    }

    private static void addHeaders(RoutingContext request) {
        HttpServerResponse response = request.response();
        SecurityHeaders.allowPage(request.request());
        boolean hashed = request.normalizedPath().startsWith(HASHED);
        request.addHeadersEndHandler(sent -> {
            response.putHeader(
                    HttpHeaders.CACHE_CONTROL,
                    hashed && response.getStatusCode() < 400 ? "public, max-age=31536000, immutable" : "no-cache");
            if (COMPRESSIBLE
                    .matcher(response.headers().get(HttpHeaders.CONTENT_TYPE) + "")
                    .find()) {
                response.headers()
                        .remove(HttpHeaders.CONTENT_ENCODING); // the framework's "identity", which forbids gzip
            }
        });
        request.next();
    }

    private static void showPage(RoutingContext request) {
        String path = request.normalizedPath();
        boolean namesAFile =
                path.startsWith(HASHED) || path.substring(path.lastIndexOf('/')).contains(".");
        if (namesAFile || path.equals(INDEX)) {
            request.next();
        } else {
            request.reroute(INDEX);
        }
    }
}
