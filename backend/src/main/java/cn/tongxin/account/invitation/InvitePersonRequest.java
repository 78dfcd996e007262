package cn.tongxin.account.invitation;

import cn.tongxin.account.reach.RoleScope;
import cn.tongxin.identity.Role;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to let in, with which roles within one scope. */
@Schema(description = "Whom to let in, with which roles within one scope.")
public record InvitePersonRequest(
        @NotNull @Text(max = 100) @Schema(examples = "张三") String displayName,

        @Pattern(regexp = "[^@\\s]{1,64}@[^@\\s]{1,255}", message = "name@example.org")
        @Size(max = 254)
        @Schema(
                examples = "zhang.san@example.org",
                description = "Kept encrypted, and only while the invitation is open.")
        @Nullable
        String email,

        @NotEmpty @Size(max = 3) @Schema(description = "One or more of the same kind; of administrators one.")
        List<@NotNull Role> roles,

        @Schema(
                description =
                        "Of an organization's roles: the organization. Of a department's: the department itself, where it is on the register.")
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
