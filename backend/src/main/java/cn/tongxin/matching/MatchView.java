package cn.tongxin.matching;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.identity.Scope;
import cn.tongxin.intention.IntentionStatus;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.reference.IntentionRef;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposed or agreed meeting of an intention's need with another's offer. */
@Schema(name = "Match", description = "A proposed or agreed meeting of an intention's need with another's offer.")
public record MatchView(
        UUID id,
        IntentionRef intention,
        IntentionStatus intentionStatus,

        @Schema(description = "The lead organization of the intention.")
        OrganizationRef lead,

        @Schema(description = "Who is to meet it.") OrganizationRef organization,

        @Schema(description = "Where the intention originates.")
        DivisionRef origin,

        MatchStatus status,
        MatchSide proposedBy,

        @Schema(description = "Why it was declined or withdrawn.") @Nullable
        String reason,

        @Schema(minimum = "0", description = "How many messages the two sides have written.")
        int messages,

        OffsetDateTime proposedAt,
        @Nullable OffsetDateTime answeredAt,
        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    static final String COLUMNS =
            "m.id, i.id, i.title, i.status, l.id, l.name, l.kind, l.type, o.id, o.name, o.kind, o.type, d.code, d.name, d.full_name, m.status, m.proposed_by, m.reason,"
                    + " m.messages, m.proposed_at, m.answered_at, m.sample, m.version, m.created_at, m.updated_at";

    static final String TABLES =
            "match m join intention i on i.id = m.intention_id join organization l on l.id = m.lead_id"
                    + " join organization o on o.id = m.organization_id join division d on d.code = m.division_code";

    static MatchView from(Row row) {
        return new MatchView(
                row.uuid(),
                IntentionRef.from(row),
                row.constant(IntentionStatus.class),
                OrganizationRef.from(row),
                OrganizationRef.from(row),
                DivisionRef.from(row),
                row.constant(MatchStatus.class),
                row.constant(MatchSide.class),
                row.textOrNull(),
                row.integer(),
                row.time(),
                row.timeOrNull(),
                row.flag(),
                row.integer(),
                row.time(),
                row.time());
    }

    /** Both sides, and the department of the intention. */
    @JsonIgnore
    Scope scope() {
        return Scope.of(List.of(lead.id(), organization.id()), origin.code());
    }
}
