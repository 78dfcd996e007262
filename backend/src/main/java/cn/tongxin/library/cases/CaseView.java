package cn.tongxin.library.cases;

import cn.tongxin.division.ZoneRef;
import cn.tongxin.document.Citation;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.reference.ProjectRef;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case with its sources. */
@Schema(name = "Case", description = "A case with its sources.")
public record CaseView(
        UUID id,
        String title,
        @Nullable String category,
        @Nullable Integer year,
        @Nullable String summary,
        @Nullable OrganizationRef organization,
        @Nullable ProjectRef project,
        @Nullable ZoneRef zone,
        List<Citation> sources,
        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** What the case's own row says. */
    record Stated(CaseSummary summary, OffsetDateTime createdAt, OffsetDateTime updatedAt) {

        static final String COLUMNS = CaseSummary.COLUMNS + ", c.created_at, c.updated_at";

        static Stated from(Row row) {
            return new Stated(CaseSummary.from(row), row.time(), row.time());
        }
    }

    static CaseView of(Stated stated, List<Citation> sources) {
        CaseSummary one = stated.summary();
        return new CaseView(
                one.id(),
                one.title(),
                one.category(),
                one.year(),
                one.summary(),
                one.organization(),
                one.project(),
                one.zone(),
                sources,
                one.sample(),
                one.version(),
                stated.createdAt(),
                stated.updatedAt());
    }
}
