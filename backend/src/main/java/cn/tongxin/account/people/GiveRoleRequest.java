package cn.tongxin.account.people;

import cn.tongxin.account.reach.RoleScope;
import cn.tongxin.identity.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role, and what it is bound to. */
@Schema(description = "A role, and the organization, division or zone that it is bound to.")
public record GiveRoleRequest(
        @NotNull Role role,

        @Schema(
                description =
                        "Of an organization's role: the organization. Of a department's: the department itself, where it is on the register.")
        @Nullable
        UUID organizationId,

        @Pattern(regexp = "[0-9]{6}", message = "110000") @Schema(examples = "110000") @Nullable
        String divisionCode,

        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ") @Schema(examples = "JJJ") @Nullable
        String zoneCode) {

    RoleScope scope() {
        return new RoleScope(organizationId, divisionCode, zoneCode);
    }
}
