package cn.tongxin.intention.partner;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is asked. */
@Schema(description = "Which organization is asked.")
public record InvitePartnerRequest(
        @NotNull @Schema(description = "An organization on the register.")
        UUID organizationId) {}
