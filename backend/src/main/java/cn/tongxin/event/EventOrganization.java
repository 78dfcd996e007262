package cn.tongxin.event;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body and its role at an event. */
@Schema(description = "A body and its role at an event.")
public record EventOrganization(OrganizationRef organization, EventRole role) {

    static EventOrganization from(Row row) {
        return new EventOrganization(OrganizationRef.from(row), row.constant(EventRole.class));
    }
}
