package cn.tongxin.funding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every report says beside its amount.
 *
 * @param divisionCode where the money or the people were; null where it is not split by place
 */
public record LedgerReport(
        UUID projectId,
        LocalDate onDate,
        @Nullable String divisionCode,
        @Nullable String evidence,
        @Nullable UUID reportedBy,
        boolean sample) {}
