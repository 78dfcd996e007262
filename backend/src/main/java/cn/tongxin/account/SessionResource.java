package cn.tongxin.account;

import cn.tongxin.account.session.CurrentSession;
import cn.tongxin.account.session.Opening;
import cn.tongxin.account.session.OwnPages;
import cn.tongxin.account.session.SessionCookies;
import cn.tongxin.account.session.SessionKind;
import cn.tongxin.account.session.SignInWay;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Signing in and out, and one's own password. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Session", description = "Signing in with a local account.")
public class SessionResource {

    private final SignIn signIn;
    private final SessionService service;
    private final OwnAccount own;
    private final OwnPages pages;
    private final CurrentSession session;
    private final CurrentCaller caller;

    SessionResource(
            SignIn signIn,
            SessionService service,
            OwnAccount own,
            OwnPages pages,
            CurrentSession session,
            CurrentCaller caller) {
        this.signIn = signIn;
        this.service = service;
        this.own = own;
        this.pages = pages;
        this.session = session;
        this.caller = caller;
    }

    @POST
    @Access(Act.SESSION_OPEN)
    @Operation(
            operationId = "openSession",
            summary = "Sign in",
            description =
                    "Opens a session that ends after 30 minutes without a request, and after eight hours at the latest (both as"
                            + " the operator has set them). With `as: COOKIE` the token comes in a cookie that scripts cannot read, and the"
                            + " answer's `X-CSRF-Token` goes with every change. `second-factor-required` asks for the same again with"
                            + " `secondFactor`.")
    @APIResponse(
            responseCode = "201",
            description = "The session; its token is shown only here.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response open(
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Parameter(hidden = true) @CookieParam(SessionCookies.NAME) @Nullable String replaced,
            @Valid @NotNull OpenSessionRequest request) {
        if (request.kind() == SessionKind.COOKIE) {
            pages.requireOrigin(uri.getBaseUri(), headers::getHeaderString);
        }
        Opening how = new Opening(request.kind(), SignInWay.PASSWORD, headers.getHeaderString(HttpHeaders.USER_AGENT));
        return answer(Response.Status.CREATED, signIn.open(request, how, replaced))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Access(Act.SESSION_OWN)
    @Operation(
            operationId = "getSession",
            summary = "Who am I",
            description = "The signed-in account and its grants. In a session by cookie the answer has `X-CSRF-Token`.")
    @APIResponse(
            responseCode = "200",
            description = "The account.",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response read() {
        return answer(Response.Status.OK, service.view(caller.get())).build();
    }

    @DELETE
    @Access(Act.SESSION_OWN)
    @Operation(operationId = "endSession", summary = "Sign out", description = "Ends this session at once.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void end() {
        service.signOut(caller.get());
    }

    @POST
    @Path("/password")
    @Access(Act.SESSION_OWN)
    @Operation(
            operationId = "changePassword",
            summary = "Change one's own password",
            description =
                    "Ends the account's other sessions. A session by cookie goes on; one by bearer token ends too.")
    @APIResponse(responseCode = "204", description = "Changed; with a bearer token, sign in again.")
    public void changePassword(@Valid @NotNull ChangePasswordRequest request) {
        own.changePassword(caller.get(), request);
    }

    /** With what the client's pages send along with every change. */
    private Response.ResponseBuilder answer(Response.Status status, Record view) {
        Response.ResponseBuilder answer = Response.status(status).entity(view);
        return session.byCookie() && session.id() != null
                ? answer.header(OwnPages.HEADER, pages.token(session.id()))
                : answer;
    }
}
