package cn.tongxin.event;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body and what it does at an event, as written. */
@Schema(description = "A body and its role at the event.")
public record EventBodyRequest(
        @NotNull UUID organizationId, @NotNull EventRole role) {}
