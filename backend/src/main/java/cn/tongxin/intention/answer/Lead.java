package cn.tongxin.intention.answer;

import cn.tongxin.organization.OrganizationType;
import cn.tongxin.paging.Row;
import org.jspecify.annotations.Nullable;

/**
 * Who answers a call.
 *
 * @param type null of a body that is no social organization
 * @param divisionCode where it is registered
 */
public record Lead(@Nullable OrganizationType type, String divisionCode) {

    /** Reads {@code type, division_code}. */
    public static Lead from(Row row) {
        return new Lead(row.constantOrNull(OrganizationType.class), row.text());
    }
}
