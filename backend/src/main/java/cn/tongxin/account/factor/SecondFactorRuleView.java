package cn.tongxin.account.factor;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a second factor is required of a role. */
@Schema(name = "SecondFactorRule", description = "Whether a second factor is required of a role.")
public record SecondFactorRuleView(
        Role role,

        @Schema(description = "By this rule, or by configuration.")
        boolean required,

        @Schema(description = "Required by the configuration of the service, which no rule waives.")
        boolean byConfiguration,

        @Schema(description = "Version of the rule, for If-Match.")
        int version) {

    static SecondFactorRuleView from(Row row, SecondFactorRequirement requirement) {
        Role role = row.constant(Role.class);
        return new SecondFactorRuleView(
                role, requirement.of(role, row.flag()), requirement.byConfiguration(role), row.integer());
    }
}
