package cn.tongxin.organization;

import cn.tongxin.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many public records name the organization; a number of records, not a metric.
 *
 * @param intentions as lead or partner
 * @param signings in force
 * @param sources documents that state the organization
 */
@Schema(description = "How many public records name the organization.")
public record OrganizationCounts(long intentions, long signings, long projects, long events, long sources) {

    static final String COLUMNS = """
            (select count(*) from intention i where i.lead_id = o.id and i.public) + (select count(*) from intention_partner p
                join intention i on i.id = p.intention_id where p.organization_id = o.id and i.public),
            (select count(*) from signing_party p join signing s on s.id = p.signing_id where p.organization_id = o.id and s.status = 'EFFECTIVE'),
            (select count(*) from project_organization p where p.organization_id = o.id),
            (select count(distinct e.event_id) from event_organization e where e.organization_id = o.id),
            (select count(*) from citation c where c.organization_id = o.id)""";

    static OrganizationCounts from(Row row) {
        return new OrganizationCounts(row.number(), row.number(), row.number(), row.number(), row.number());
    }
}
