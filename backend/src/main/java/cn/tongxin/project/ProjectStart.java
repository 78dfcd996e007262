package cn.tongxin.project;

import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a project begins with: the signing that took effect and, where it carries one out, the intention.
 *
 * @param organizationIds the lead first, then the other parties
 * @param placeCodes the targets of the intention: that the work is done there is derived, not stated
 * @param zoneCodes the zone of the signing or of the call
 */
record ProjectStart(
        UUID signingId,
        @Nullable UUID intentionId,
        String name,
        @Nullable String summary,
        @Nullable String field,
        LocalDate startedOn,
        List<UUID> organizationIds,
        List<String> placeCodes,
        List<String> zoneCodes,
        boolean sample) {

    static ProjectStart from(Row row) {
        UUID signingId = row.uuid();
        UUID intentionId = row.uuidOrNull();
        String name = row.text();
        String summary = row.textOrNull();
        String field = String.join("、", row.texts());
        LocalDate startedOn = row.date();
        List<UUID> organizationIds = row.texts().stream().map(UUID::fromString).toList();
        List<String> placeCodes = row.texts();
        String zoneCode = row.textOrNull();
        return new ProjectStart(
                signingId,
                intentionId,
                name,
                summary,
                field.isEmpty() ? null : field,
                startedOn,
                organizationIds,
                placeCodes,
                zoneCode == null ? List.of() : List.of(zoneCode),
                row.flag());
    }
}
