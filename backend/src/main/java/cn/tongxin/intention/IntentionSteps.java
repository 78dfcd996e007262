package cn.tongxin.intention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do to an intention now. */
@Schema(description = "What the caller may do to the intention now.")
public record IntentionSteps(List<IntentionStep> steps) {}
