package cn.tongxin.signing.aspect;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The aspects of an agreement, and what the caller may do about them. */
@Schema(description = "The aspects of an agreement in their order, and what the caller may do about them.")
public record SigningAspects(
        List<AspectView> items,

        @Schema(description = "Whether the caller may add aspects and tasks.")
        boolean mayWrite,

        @Schema(description = "The parties whose tasks the caller may report on.")
        List<UUID> reportPartyIds) {}
