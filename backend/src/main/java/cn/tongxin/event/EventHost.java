package cn.tongxin.event;

import cn.tongxin.identity.Scope;
import cn.tongxin.paging.Row;
import java.util.UUID;

/**
 * A department that runs an event.
 *
 * @param divisionCode the department's own
 */
record EventHost(UUID departmentId, String divisionCode) {

    static final String COLUMNS = "h.organization_id, h.division_code";

    static EventHost from(Row row) {
        return new EventHost(row.uuid(), row.text());
    }

    Scope scope() {
        return Scope.of(departmentId, divisionCode);
    }
}
