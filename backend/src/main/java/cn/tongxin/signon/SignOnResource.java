package cn.tongxin.signon;

import cn.tongxin.account.session.Opening;
import cn.tongxin.account.session.SessionCookies;
import cn.tongxin.account.session.SessionKind;
import cn.tongxin.account.session.SignInWay;
import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.OpenQuery;
import cn.tongxin.problem.ProblemException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Signing on with the identity provider, in the browser. */
@Path("/sign-on")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Single sign-on",
        description =
                "Signing on with the identity provider (OpenID Connect) that the operator has named. Where none is named, all but"
                        + " the question for it is answered 404.")
public class SignOnResource {

    private final SignOnSettings settings;
    private final SignOnFlow flow;

    SignOnResource(SignOnSettings settings, SignOnFlow flow) {
        this.settings = settings;
        this.flow = flow;
    }

    @GET
    @Path("/provider")
    @Access(Act.READ)
    @Operation(
            operationId = "getSignOnProvider",
            summary = "Is there single sign-on",
            description = "Whether the operator has named an identity provider, and what it is called.")
    @APIResponse(
            responseCode = "200",
            description = "Whether there is.",
            content = @Content(schema = @Schema(implementation = SignOnProviderView.class)))
    public SignOnProviderView provider() {
        return settings.view();
    }

    @GET
    @Access(Act.SESSION_OPEN)
    @Operation(
            operationId = "beginSignOn",
            summary = "Sign on with the identity provider",
            description =
                    "For a browser, which is sent to the provider's sign-in page (authorization code flow with PKCE).")
    @APIResponse(
            responseCode = "303",
            description =
                    "To the provider; to the client's sign-in page with `why=sign-on-unavailable` when it does not answer.",
            headers = @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING)))
    public Response begin(
            @Parameter(description = "The page of the client to go on with.") @QueryParam("next") @DefaultValue("/")
                    String next,
            @Parameter(hidden = true) @CookieParam(SignOnCookie.NAME) @Nullable String held) {
        String returnPath = ReturnPath.of(next)
                .orElseThrow(() -> ProblemException.invalid("?next", ErrorCode.WRONG_FORMAT, "/work"));
        String secret = SignOnCookie.secret(held);
        return to(flow.begin(returnPath, secret))
                .cookie(SignOnCookie.holding(secret))
                .build();
    }

    @GET
    @Path("/callback")
    @Access(Act.SESSION_OPEN)
    @OpenQuery("RFC 6749, 4.1.2")
    @Operation(
            operationId = "finishSignOn",
            summary = "Come back from the identity provider",
            description =
                    "Where the provider sends the browser. Opens a session by cookie. Good once for each `state`, in the browser where"
                            + " it was begun, within ten minutes; parameters that are not listed are passed over.")
    @APIResponse(
            responseCode = "303",
            description =
                    "To the page of the client that was wanted; to its sign-in page with `why=sign-on-…` when the person is not let in.",
            headers = @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING)))
    public Response finish(
            @BeanParam SignOnAnswer answer,
            @Parameter(hidden = true) @CookieParam(SignOnCookie.NAME) @Nullable String held,
            @Parameter(hidden = true) @CookieParam(SessionCookies.NAME) @Nullable String replaced,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.USER_AGENT) @Nullable String userAgent) {
        Opening how = new Opening(SessionKind.COOKIE, SignInWay.SIGN_ON, userAgent);
        SignOnFlow.Arrival arrival = flow.finish(answer, held, how, replaced);
        Response.ResponseBuilder response = to(arrival.page());
        return (arrival.arrived() ? response.cookie(SignOnCookie.takenBack()) : response).build();
    }

    private static Response.ResponseBuilder to(URI address) {
        return Response.seeOther(address).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
