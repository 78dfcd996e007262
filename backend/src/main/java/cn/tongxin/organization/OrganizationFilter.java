package cn.tongxin.organization;

import cn.tongxin.problem.Text;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which bodies are asked for. */
public record OrganizationFilter(
        @QueryParam("q")
        @Text(max = 100)
        @Parameter(
                description =
                        "Two characters or more of a name (also former, short and English ones), its pinyin or initials, or a code.",
                example = "养老")
        @Nullable
        String q,

        @QueryParam("kind") @Parameter(description = "One or more kinds.") @Nullable
        List<OrganizationKind> kind,

        @QueryParam("type") @Parameter(description = "One or more types of social organization.") @Nullable
        List<OrganizationType> type,

        @QueryParam("status") @Parameter(description = "One or more standings.") @Nullable
        List<OrganizationStatus> status,

        @QueryParam("trait") @Parameter(description = "Any of these traits.") @Nullable
        List<OrganizationTrait> trait,

        @QueryParam("division")
        @Pattern(regexp = "[0-9]{6}", message = "110000")
        @Parameter(description = "Registered in this division or below it.", example = "110000")
        @Nullable
        String division,

        @QueryParam("zone")
        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ")
        @Parameter(description = "Registered in a division of this zone.", example = "JJJ")
        @Nullable
        String zone,

        @QueryParam("creditCode")
        @Pattern(regexp = "known|unknown", message = "known, unknown")
        @Parameter(
                description = "Only bodies whose credit code is known, or is not.",
                schema =
                        @Schema(
                                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                enumeration = {"known", "unknown"}))
        @Nullable
        String creditCode) {}
