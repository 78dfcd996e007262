package cn.tongxin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The file to which {@code scripts/verify} appends a line for each proof: position, hash, time. Only read here, and only for show: the
 * verifier trusts its own copy.
 */
@ApplicationScoped
class Anchors {

    private static final Logger LOG = Logger.getLogger(Anchors.class);

    private final @Nullable Path file;

    Anchors(AuditConfig config) {
        this.file = config.anchorFile().orElse(null);
    }

    /** The last proof, or null where there is none to be read. */
    AuditChain.@Nullable Proof last(AuditRepository trail) {
        if (file == null || !Files.isReadable(file)) {
            return null;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            String[] words = lines.isEmpty() ? new String[0] : lines.getLast().split(" ");
            long position = Long.parseLong(words[0]);
            boolean stands = trail.find(position)
                    .filter(entry -> entry.seal().hash().equals(words[1]))
                    .isPresent();
            return new AuditChain.Proof(position, words[1], OffsetDateTime.parse(words[2]), stands);
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException | DateTimeException unreadable) {
            LOG.warnf("no anchors in %s: %s", file, unreadable.getMessage());
            return null;
        }
    }
}
