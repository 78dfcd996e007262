package cn.tongxin.account.factor;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Role;
import cn.tongxin.identity.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Of which roles a second factor is required. */
@Path("/second-factor-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Second factor rules", description = "Of which roles a second factor is required.")
public class SecondFactorRuleResource {

    private final SecondFactorRuleService service;
    private final CurrentCaller caller;

    SecondFactorRuleResource(SecondFactorRuleService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.SECOND_FACTOR_REQUIRE)
    @Operation(
            operationId = "listSecondFactorRules",
            summary = "Rules on second factors",
            description = "One for each role that people have.")
    @APIResponse(responseCode = "200", description = "The rules.")
    public SecondFactorRules list() {
        return service.list();
    }

    @PUT
    @Path("/{role}")
    @Access(Act.SECOND_FACTOR_REQUIRE)
    @Operation(
            operationId = "setSecondFactorRule",
            summary = "Require a second factor of a role",
            description =
                    "Who has the role and no second factor may then only set one up. Holds for everybody at the next request.")
    @APIResponse(
            responseCode = "200",
            description = "The rule.",
            content = @Content(schema = @Schema(implementation = SecondFactorRuleView.class)))
    public Response set(
            @PathParam("role") Role role,
            @Parameter(description = "The version that the change is based on.") @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull SecondFactorRuleRequest request) {
        SecondFactorRuleView rule = service.set(role, request, Version.required(ifMatch), caller.get());
        return Answers.changed(rule, rule.version());
    }
}
