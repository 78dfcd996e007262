package cn.tongxin.library.policy;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.document.Citation;
import cn.tongxin.document.DatePrecision;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A policy with its measures and sources. */
@Schema(name = "Policy", description = "A policy with its measures and sources.")
public record PolicyView(
        UUID id,
        String name,
        PolicyKind kind,
        @Nullable LocalDate issuedOn,
        DatePrecision datePrecision,
        List<OrganizationRef> issuers,

        @Schema(description = "As the document names them, where no bodies can be told from it.") @Nullable
        String issuersAsPrinted,

        @Nullable ZoneRef zone,
        @Nullable DivisionRef division,
        @Nullable String description,

        @Schema(description = "How many measures it has, as a document states; fewer may be known.") @Nullable
        Integer measureCount,

        @Schema(description = "Those that are known; aspects where a document names only those.")
        List<PolicyMeasure> measures,

        @Schema(description = "Names of the fields that were derived and are not stated by any document.")
        List<String> inferred,

        List<Citation> sources,
        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** What the policy's own row says. */
    record Stated(
            PolicySummary policy,
            @Nullable String description,
            List<String> inferred,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {

        static final String COLUMNS = PolicySummary.COLUMNS + ", p.description, p.inferred, p.created_at, p.updated_at";

        static Stated from(Row row) {
            return new Stated(PolicySummary.from(row), row.textOrNull(), row.texts(), row.time(), row.time());
        }
    }

    static PolicyView of(Stated stated, List<PolicyMeasure> measures, List<Citation> sources) {
        PolicySummary policy = stated.policy();
        return new PolicyView(
                policy.id(),
                policy.name(),
                policy.kind(),
                policy.issuedOn(),
                policy.datePrecision(),
                policy.issuers(),
                policy.issuersAsPrinted(),
                policy.zone(),
                policy.division(),
                stated.description(),
                policy.measureCount(),
                measures,
                stated.inferred(),
                sources,
                policy.sample(),
                policy.version(),
                stated.createdAt(),
                stated.updatedAt());
    }
}
