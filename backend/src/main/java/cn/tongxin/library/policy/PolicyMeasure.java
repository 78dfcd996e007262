package cn.tongxin.library.policy;

import cn.tongxin.paging.Row;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One numbered part of a policy.
 *
 * @param number from 1, within its kind
 */
@Embeddable
@Schema(description = "One numbered part of a policy.")
public record PolicyMeasure(@Enumerated(EnumType.STRING) MeasureKind kind, int number, String text) {

    static PolicyMeasure from(Row row) {
        return new PolicyMeasure(row.constant(MeasureKind.class), row.integer(), row.text());
    }
}
