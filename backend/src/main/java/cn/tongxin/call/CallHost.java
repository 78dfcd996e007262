package cn.tongxin.call;

import cn.tongxin.identity.Scope;
import cn.tongxin.paging.Row;
import java.util.UUID;

/**
 * A department that a call is of.
 *
 * @param divisionCode the department's own
 */
record CallHost(UUID departmentId, String divisionCode, boolean agreed) {

    static final String COLUMNS = "h.organization_id, h.division_code, h.agreed_at is not null";

    static CallHost from(Row row) {
        return new CallHost(row.uuid(), row.text(), row.flag());
    }

    Scope scope() {
        return Scope.of(departmentId, divisionCode);
    }
}
