package cn.tongxin.signon;

import cn.tongxin.account.OwnPasswordRequest;
import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** One's own account and the identity provider: linking, and the end of sessions. */
@Path("/sign-on")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Single sign-on")
public class SignOnAccountResource {

    private static final String NO_STORE = "no-store";

    private final SignOnLink link;
    private final SignOut signOut;
    private final CurrentCaller caller;

    SignOnAccountResource(SignOnLink link, SignOut signOut, CurrentCaller caller) {
        this.link = link;
        this.signOut = signOut;
        this.caller = caller;
    }

    @GET
    @Path("/link")
    @Access(Act.SESSION_OWN)
    @Operation(
            operationId = "getSignOnLink",
            summary = "Is one's own account linked to the identity provider",
            description = "Whether the signed-in person may sign on with the provider too.")
    @APIResponse(
            responseCode = "200",
            description = "Whether it is.",
            content = @Content(schema = @Schema(implementation = SignOnLinkView.class)))
    public SignOnLinkView linked() {
        return link.view(caller.get());
    }

    @POST
    @Path("/link")
    @Access(Act.SESSION_OWN)
    @Operation(
            operationId = "beginSignOnLink",
            summary = "Link one's own account to the identity provider",
            description =
                    "With the password of the account. The browser goes on to the provider and comes back to the client's page"
                            + " `/account`; from then on the person signs on with either. A link that the account had is replaced.")
    @Extension(name = "x-unkept", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "Where to go on.",
            content = @Content(schema = @Schema(implementation = SignOnBegunView.class)))
    public Response link(
            @Parameter(hidden = true) @CookieParam(SignOnCookie.NAME) @Nullable String held,
            @Valid @NotNull OwnPasswordRequest request) {
        String secret = SignOnCookie.secret(held);
        return Response.ok(new SignOnBegunView(link.begin(caller.get(), request, secret)))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .cookie(SignOnCookie.holding(secret))
                .build();
    }

    @DELETE
    @Path("/session")
    @Access(Act.SESSION_OWN)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = NO_STORE)
    @Operation(
            operationId = "endSignOnSession",
            summary = "Sign out here and at the identity provider",
            description = "Ends this session at once, and tells where the browser ends the provider's.")
    @APIResponse(responseCode = "200", description = "Ended.")
    public SignedOutView signOut() {
        return signOut.here(caller.get());
    }

    @POST
    @Path("/back-channel-logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Access(Act.SESSION_END_AT_PROVIDER)
    @ResponseStatus(200)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = NO_STORE)
    @Operation(
            operationId = "endByProvider",
            summary = "Hear from the identity provider that its session has ended",
            description =
                    "For the provider (OpenID Connect Back-Channel Logout 1.0): the sessions here that its session stands behind end"
                            + " at once.")
    @Extension(name = "x-unkept", value = "true")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = LogoutForm.class)))
    @APIResponse(responseCode = "200", description = "Ended, or there was none.")
    public void endByProvider(@Nullable String body) {
        signOut.byProvider(LogoutForm.of(body).logoutToken());
    }
}
