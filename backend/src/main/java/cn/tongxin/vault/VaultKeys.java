package cn.tongxin.vault;

import cn.tongxin.vault.key.IndexAlgorithm;
import cn.tongxin.vault.key.KeyFile;
import cn.tongxin.vault.key.KeyRing;
import cn.tongxin.vault.key.MalformedKeysException;
import cn.tongxin.vault.key.SealingAlgorithm;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reads the keys once, at start; refuses to start on keys that are not as they should be, and goes on without any. */
@Singleton
class VaultKeys {

    private static final Logger LOG = Logger.getLogger(VaultKeys.class);
    private static final int EARLY = 100;

    private final Optional<KeyRing> ring;

    VaultKeys(VaultConfig config, @All List<SealingAlgorithm> sealing, @All List<IndexAlgorithm> indexing) {
        try {
            ring = text(config).map(text -> KeyRing.read(text, sealing, indexing));
        } catch (IOException e) {
            throw StartRefusal.because(e.toString());
        } catch (MalformedKeysException e) {
            throw StartRefusal.because(String.valueOf(e.getMessage()));
        }
    }

    void read(@Observes @Priority(EARLY) StartupEvent event) {
        if (ring.isEmpty()) {
            LOG.warn(
                    "No keys for secrets and personal data: they are neither kept nor shown. See docs/operations.md, Keys.");
        }
    }

    Optional<KeyRing> ring() {
        return ring;
    }

    private static Optional<String> text(VaultConfig config) throws IOException {
        if (config.keys().isPresent() && config.keysFile().isPresent()) {
            throw new MalformedKeysException("both TONGXIN_VAULT_KEYS and TONGXIN_VAULT_KEYS_FILE are set");
        }
        if (config.keysFile().isPresent()) {
            return Optional.of(KeyFile.read(config.keysFile().get()));
        }
        if (config.keys().isPresent()) {
            return config.keys();
        }
        Optional<Path> drawn = config.drawnKeysFile();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(KeyFile.readOrDraw(drawn.get()));
    }
}
