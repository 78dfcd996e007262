package cn.tongxin.library.figure;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.reference.EventRef;
import cn.tongxin.reference.ProjectRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The records that a figure speaks of; all null where it speaks of none in particular. */
@Schema(description = "The records that a figure speaks of; all null where it speaks of none in particular.")
public record FigureSubject(
        @Nullable EventRef event,
        @Nullable ProjectRef project,
        @Nullable PolicyRef policy,
        @Nullable OrganizationRef organization) {

    static final String COLUMNS = "e.id, e.name, pr.id, pr.name, po.id, po.name, o.id, o.name, o.kind, o.type";

    static final String TABLES = """
             left join event e on e.id = f.event_id left join project pr on pr.id = f.project_id
            left join policy po on po.id = f.policy_id left join organization o on o.id = f.organization_id""";

    static FigureSubject from(Row row) {
        return new FigureSubject(
                EventRef.orNull(row), ProjectRef.orNull(row), PolicyRef.orNull(row), OrganizationRef.orNull(row));
    }
}
