package cn.tongxin.organization;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Checks credit codes for anybody. */
@Path("/credit-codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations")
public class CreditCodeResource {

    private static final int LONGEST = 200;

    private final CreditCodeService service;

    CreditCodeResource(CreditCodeService service) {
        this.service = service;
    }

    @GET
    @Path("/{code}")
    @Access(Act.READ)
    @Operation(
            operationId = "checkCreditCode",
            summary = "Check a credit code",
            description = "Answers for any text of up to 200 characters: a code that fails is an answer, not an error.")
    @APIResponse(responseCode = "200", description = "What can be said of the code.")
    public CreditCodeView check(
            @PathParam("code") @Parameter(description = "In any form of typing.", example = "511100005020000510")
                    String code,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        if (code.length() > LONGEST) {
            throw ProblemException.invalid("{code}", ErrorCode.TOO_LONG, LONGEST);
        }
        return service.check(code, acceptLanguage);
    }
}
