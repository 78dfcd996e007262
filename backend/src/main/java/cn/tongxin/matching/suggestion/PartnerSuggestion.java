package cn.tongxin.matching.suggestion;

import cn.tongxin.organization.CurrentRating;
import cn.tongxin.organization.OrganizationRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organization that might meet the intention, and why. */
@Schema(description = "An organization that might meet the intention, and why.")
public record PartnerSuggestion(
        OrganizationRef organization, @Nullable CurrentRating rating, boolean sample, List<Reason> reasons) {}
