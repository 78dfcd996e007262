package cn.tongxin.operation.web;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The built client. */
@ConfigMapping(prefix = "tongxin.web")
public interface WebConfig {

    /** Folder with the built client (index.html and assets/). Nothing is served where it is not set, as behind a web server. */
    Optional<Path> root();
}
