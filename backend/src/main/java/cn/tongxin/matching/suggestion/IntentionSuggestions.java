package cn.tongxin.matching.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The best of those that were looked at, best first. */
@Schema(description = "The best of those that were looked at, best first: the order of the reasons decides.")
public record IntentionSuggestions(
        List<IntentionSuggestion> items,

        @Schema(minimum = "0", description = "How many were looked at.")
        int lookedAt) {}
