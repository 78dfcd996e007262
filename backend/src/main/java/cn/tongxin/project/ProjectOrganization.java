package cn.tongxin.project;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body and its role in a project. */
@Schema(description = "A body and its role in a project.")
public record ProjectOrganization(OrganizationRef organization, ProjectRole role) {

    static ProjectOrganization from(Row row) {
        return new ProjectOrganization(OrganizationRef.from(row), row.constant(ProjectRole.class));
    }
}
