package cn.tongxin.signing.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new draft and whose it is. */
@Schema(description = "A new draft, and whose it is: an organization or a department of the caller's own.")
public record DraftInitiativeRequest(
        @NotNull UUID organizationId, @NotNull @Valid InitiativeContent content) {}
