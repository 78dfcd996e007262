package cn.tongxin.annual;

import cn.tongxin.call.CallRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.organization.OrganizationRef;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One annual list with its lines, and how it differs from the year before. */
@Schema(name = "AnnualList", description = "One annual list with its lines, and how it differs from the year before.")
public record AnnualListView(
        UUID id,
        String title,
        AnnualListStatus status,
        @Nullable ZoneRef zone,
        int year,
        CallRef call,
        List<OrganizationRef> departments,
        List<AnnualListLine> lines,
        ListDifference difference,

        @Schema(description = "SHA-256 of its JSON export, hexadecimal; null until it is frozen.") @Nullable
        String hash,

        @Nullable OffsetDateTime frozenAt,
        boolean sample,
        int version,
        OffsetDateTime updatedAt) {}
