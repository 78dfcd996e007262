package cn.tongxin.vault;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the keys of the vault come from. None has a default. */
@ConfigMapping(prefix = "tongxin.vault")
public interface VaultConfig {

    /** The keys themselves: {@code id:algorithm:base64}, separated by commas or white space, the current ones first. */
    Optional<String> keys();

    /** A file of them, one a line; lines that begin with # say nothing. Instead of {@link #keys}. */
    Optional<Path> keysFile();

    /** A file of keys that is made at random when it is not there, used when no keys are named. Set for the embedded database. */
    Optional<Path> drawnKeysFile();
}
