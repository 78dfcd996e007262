package cn.tongxin.matching.suggestion;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.organization.CurrentRating;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.reference.IntentionRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An intention that the organization could serve, and why. */
@Schema(description = "An intention that the organization could serve, and why.")
public record IntentionSuggestion(
        IntentionRef intention,
        OrganizationRef lead,

        @Schema(description = "Of the lead organization.") @Nullable
        CurrentRating rating,

        DivisionRef origin,
        boolean sample,
        List<Reason> reasons) {}
