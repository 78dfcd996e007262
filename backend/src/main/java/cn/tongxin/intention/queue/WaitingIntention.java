package cn.tongxin.intention.queue;

import cn.tongxin.call.Category;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An intention that waits to be decided.
 *
 * @param waitingDays whole days since it was submitted
 */
@Schema(description = "An intention that waits to be decided.")
public record WaitingIntention(
        UUID id,
        String title,
        @Nullable Category category,
        int year,
        OrganizationRef lead,
        DivisionRef origin,
        List<DivisionRef> targets,
        OffsetDateTime submittedAt,

        @Schema(description = "Whole days since it was submitted.")
        int waitingDays,

        @Schema(description = "Who has it in hand; null where it is free.") @Nullable
        ClaimView claim,

        boolean sample,
        int version) {

    /** @param caller SQL of the caller's account */
    static String columns(String caller) {
        return "i.id, i.title, i.category, i.year, o.id, o.name, o.kind, o.type, d.code, d.name, d.full_name, array(select "
                + DivisionRef.packed("td")
                + " from intention_target t join division td on td.code = t.division_code where t.intention_id = i.id order by td.code),"
                + " i.submitted_at, floor(extract(epoch from now() - i.submitted_at) / 86400)::int, a.display_name, c.account_id = "
                + caller
                + ", c.claimed_at, c.ends_at, i.sample, i.version";
    }

    static final String TABLES = """
            intention i join organization o on o.id = i.lead_id join division d on d.code = i.origin_division_code
            left join intention_claim c on c.intention_id = i.id and c.ends_at > now() left join account a on a.id = c.account_id""";

    static final String COUNTED =
            "intention i left join intention_claim c on c.intention_id = i.id and c.ends_at > now()";

    static WaitingIntention from(Row row) {
        return new WaitingIntention(
                row.uuid(),
                row.text(),
                row.constantOrNull(Category.class),
                row.integer(),
                OrganizationRef.from(row),
                DivisionRef.from(row),
                DivisionRef.list(row),
                row.time(),
                row.integer(),
                ClaimView.orNull(row),
                row.flag(),
                row.integer());
    }
}
