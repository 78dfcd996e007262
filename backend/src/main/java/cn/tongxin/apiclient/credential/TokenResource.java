package cn.tongxin.apiclient.credential;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.problem.ExceptionMappers;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The token endpoint of OAuth 2.0 for systems. */
@Path("/oauth/token")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Tag(name = "API clients")
public class TokenResource {

    private static final String CLIENT_CREDENTIALS = "client_credentials";

    private final TokenService service;

    TokenResource(TokenService service) {
        this.service = service;
    }

    @POST
    @Access(Act.TOKEN_ISSUE)
    @Operation(
            operationId = "issueToken",
            summary = "Get an access token",
            description =
                    "OAuth 2.0 client credentials (RFC 6749, section 4.4), for systems. The client authenticates by HTTP Basic or by"
                            + " `client_id` and `client_secret`. Unlike everywhere else its own refusals have the form of RFC 6749,"
                            + " section 5.2.")
    @Extension(name = "x-unkept", value = "true")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = TokenForm.class)))
    @APIResponse(
            responseCode = "200",
            description = "The token.",
            content = @Content(schema = @Schema(implementation = TokenView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The request for a token is refused; or, as a problem, it is no request of this contract.",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = TokenErrorView.class)),
                @Content(mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem"))
            })
    @APIResponse(
            responseCode = "401",
            description =
                    "`invalid_client`: the same whether the client is unknown, the secret wrong, ended or revoked, or shown from elsewhere.",
            content = @Content(schema = @Schema(implementation = TokenErrorView.class)))
    public Response issue(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @Nullable String body) {
        TokenForm form = TokenForm.of(body);
        if (!CLIENT_CREDENTIALS.equals(form.grantType())) {
            throw new TokenRefusal(TokenError.UNSUPPORTED_GRANT_TYPE);
        }
        TokenView token = service.issue(ClientAuthentication.of(authorization, form), form.scope());
        return uncached(Response.ok(token)).build();
    }

    @ServerExceptionMapper
    public Response refuse(TokenRefusal refusal, ContainerRequestContext request) {
        TokenError error = refusal.error();
        if (error == TokenError.INVALID_CLIENT) {
            // a refused sign-in to whoever watches for them
            request.setProperty(ExceptionMappers.ENDED_WITH, ProblemException.of(ProblemType.SIGN_IN_REFUSED));
        }
        Response.ResponseBuilder answer = uncached(Response.status(error.status()))
                .type(MediaType.APPLICATION_JSON)
                .entity(new TokenErrorView(error.code(), error.description()));
        if (error == TokenError.INVALID_CLIENT) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"tongxin\"");
        }
        return answer.build();
    }

    /** RFC 6749, section 5.1: kept by nobody on the way. */
    private static Response.ResponseBuilder uncached(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").header("Pragma", "no-cache");
    }
}
