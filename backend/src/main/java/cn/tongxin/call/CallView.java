package cn.tongxin.call;

import cn.tongxin.call.form.Question;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.organization.OrganizationType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One call in full: what its list shows, and who has agreed, and what it asks.
 *
 * @param agreedIds those of the departments that have agreed to it as it stands
 */
@Schema(name = "Call", description = "An invitation to declare intentions.")
public record CallView(
        UUID id,
        String title,
        CallStatus status,

        @Schema(description = "Why it was closed by hand, or its end was moved last.") @Nullable
        String statusReason,

        int year,
        @Nullable ZoneRef zone,
        List<Category> categories,
        @Nullable String description,
        LocalDate opensOn,
        LocalDate closesOn,

        @Schema(description = "Whether it can be answered today.")
        boolean open,

        @Schema(description = "Who may answer; empty: every type of social organization.")
        List<OrganizationType> organizationTypes,

        @Schema(description = "Where who answers must be registered; empty: anywhere in the zone.")
        List<DivisionRef> divisions,

        List<OrganizationRef> departments,
        List<UUID> agreedIds,
        List<Question> questions,
        CallAnswers answers,
        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    static CallView of(CallSummary call, List<UUID> agreedIds, List<Question> questions) {
        return new CallView(
                call.id(),
                call.title(),
                call.status(),
                call.statusReason(),
                call.year(),
                call.zone(),
                call.categories(),
                call.description(),
                call.opensOn(),
                call.closesOn(),
                call.open(),
                call.organizationTypes(),
                call.divisions(),
                call.departments(),
                agreedIds,
                questions,
                call.answers(),
                call.sample(),
                call.version(),
                call.createdAt(),
                call.updatedAt());
    }
}
