package cn.tongxin.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.Optional;

/** The audit trail. */
@ConfigMapping(prefix = "tongxin.audit")
public interface AuditConfig {

    /** Law asks for network logs of six months: 网络安全法; 等保 2.0 (GB/T 22239) asks that nobody can shorten it. */
    int LEAST_KEPT_DAYS = 180;

    /**
     * For how many days each row is promised to stay; the service does not start with fewer than 180. Nothing deletes rows after that
     * time either: whoever one day takes old rows elsewhere is bound by this.
     */
    @WithDefault("180")
    @Min(LEAST_KEPT_DAYS)
    int keptDays();

    /** Rows a minute for the refusals of one caller at one address; what is beyond is counted in one row. */
    @WithDefault("20")
    @Min(1)
    @Max(1_000)
    int refusalsEach();

    /** Rows a minute for all refusals together, for each copy of the service. */
    @WithDefault("600")
    @Min(1)
    @Max(100_000)
    int refusalsAll();

    /** Where {@code make verify-journal} leaves what it proved last. Set for the embedded database. */
    Optional<Path> anchorFile();
}
