package cn.tongxin.account;

import cn.tongxin.account.factor.EnrolmentView;
import cn.tongxin.account.factor.RecoveryCodesView;
import cn.tongxin.account.factor.SecondFactorView;
import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** One's own second factor. */
@Path("/session/second-factor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
public class SecondFactorResource {

    private static final String NO_STORE = "no-store";
    private static final String CACHE_CONTROL = "Cache-Control";

    private final OwnAccount own;
    private final CurrentCaller caller;

    SecondFactorResource(OwnAccount own, CurrentCaller caller) {
        this.own = own;
        this.caller = caller;
    }

    @GET
    @Access(Act.SESSION_OWN)
    @Operation(
            operationId = "getSecondFactor",
            summary = "One's own second factor",
            description = "Whether it is in force.")
    @APIResponse(responseCode = "200", description = "Its state.")
    public SecondFactorView read() {
        return own.secondFactor(caller.get());
    }

    @POST
    @Access(Act.SESSION_OWN)
    @ResponseHeader(name = CACHE_CONTROL, value = NO_STORE)
    @Operation(
            operationId = "beginSecondFactor",
            summary = "Begin to set up a second factor",
            description =
                    "Draws a secret for an authenticator app (RFC 6238, six digits, 30 s). It is in force once a code"
                            + " confirms it; until then it can be begun anew.")
    @APIResponse(responseCode = "200", description = "The secret; shown only here.")
    public EnrolmentView begin(@Valid @NotNull OwnPasswordRequest request) {
        return own.beginSecondFactor(caller.get(), request);
    }

    @POST
    @Path("/confirmation")
    @Access(Act.SESSION_OWN)
    @ResponseHeader(name = CACHE_CONTROL, value = NO_STORE)
    @Operation(
            operationId = "confirmSecondFactor",
            summary = "Put one's second factor into force",
            description = "With a first code of the app. Ends the account's other sessions.")
    @APIResponse(responseCode = "200", description = "Recovery codes; shown only here.")
    public RecoveryCodesView confirm(@Valid @NotNull ConfirmSecondFactorRequest request) {
        return own.confirmSecondFactor(caller.get(), request);
    }

    @POST
    @Path("/recovery-codes")
    @Access(Act.SESSION_OWN)
    @ResponseHeader(name = CACHE_CONTROL, value = NO_STORE)
    @Operation(
            operationId = "renewRecoveryCodes",
            summary = "Draw new recovery codes",
            description = "The old ones are good no more.")
    @APIResponse(responseCode = "200", description = "Recovery codes; shown only here.")
    public RecoveryCodesView renewRecoveryCodes(@Valid @NotNull OwnFactorsRequest request) {
        return own.renewRecoveryCodes(caller.get(), request);
    }

    @POST
    @Path("/removal")
    @Access(Act.SESSION_OWN)
    @Operation(
            operationId = "removeSecondFactor",
            summary = "Remove one's second factor",
            description =
                    "Where a role requires one, only setting up another is possible then. Ends the account's other sessions.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@Valid @NotNull OwnFactorsRequest request) {
        own.removeSecondFactor(caller.get(), request);
    }
}
