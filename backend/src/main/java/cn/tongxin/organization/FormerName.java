package cn.tongxin.organization;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A name that an organization had.
 *
 * @param usedUntil the last day of its use; null where unknown
 */
@Embeddable
@Schema(description = "A name that the organization had; the record is found by it.")
public record FormerName(
        @Column(nullable = false) @NotNull @Text(max = 200) @Schema(examples = "北京行业协会联合会")
        String name,

        @Day @Schema(examples = "2019-06-30") @Nullable LocalDate usedUntil) {}
