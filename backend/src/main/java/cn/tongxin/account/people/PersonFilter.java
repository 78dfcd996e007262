package cn.tongxin.account.people;

import cn.tongxin.identity.Role;
import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which people are asked for. */
public record PersonFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(
                description = "Two characters or more of the name, its pinyin or initials, or of the user name.",
                example = "张三")
        @Nullable
        String q,

        @QueryParam("organization") @Parameter(description = "With a role in this organization.") @Nullable
        UUID organization,

        @QueryParam("division")
        @Pattern(regexp = "[0-9]{6}", message = "110000")
        @Parameter(
                description =
                        "With a role of a department of this division or below it, or in an organization that is seated there.",
                example = "110000")
        @Nullable
        String division,

        @QueryParam("role") @Parameter(description = "With one of these roles.") @Nullable
        List<Role> role,

        @QueryParam("state") @Parameter(description = "One or more states.") @Nullable
        List<PersonState> state) {}
