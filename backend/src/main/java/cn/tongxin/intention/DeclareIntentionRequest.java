package cn.tongxin.intention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new intention: who leads it, and what the owner writes. */
@Schema(description = "A new draft: who leads it, and what is written so far.")
public record DeclareIntentionRequest(
        @NotNull @Schema(description = "The organization that leads it; its division is the origin.")
        UUID leadId,

        @NotNull @Valid IntentionContentRequest content) {}
