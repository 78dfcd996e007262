package cn.tongxin.apiclient;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Keys of systems: issue, rotate, revoke. Answers with a secret are kept by nobody on the way. */
@Path("/api-clients/{id}/keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "API clients")
public class ClientKeyResource {

    private final ApiClientService service;
    private final CurrentCaller caller;

    ClientKeyResource(ApiClientService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Access(Act.API_CLIENT_KEEP)
    @Operation(
            operationId = "issueClientKey",
            summary = "Issue a key",
            description =
                    "A further one beside those that there are; at most ten are good at a time. The secret is in the first answer only, and"
                            + " null in the answer to a retry. If-Match takes the version of the system.")
    @APIResponse(
            responseCode = "200",
            description = "The key.",
            content = @Content(schema = @Schema(implementation = IssuedKeyView.class)))
    public Response issue(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull IssueKeyRequest request) {
        return answer(service.issueKey(id, Version.required(ifMatch), request, caller.get()));
    }

    @POST
    @Path("/{keyId}/rotation")
    @Access(Act.API_CLIENT_KEEP)
    @Operation(
            operationId = "rotateClientKey",
            summary = "Rotate a key",
            description =
                    "A new one of the same kind in its place; both are good for the overlap. The secret is in the first answer only, and"
                            + " null in the answer to a retry. If-Match takes the version of the system.")
    @APIResponse(
            responseCode = "200",
            description = "The new key.",
            content = @Content(schema = @Schema(implementation = IssuedKeyView.class)))
    public Response rotate(
            @PathParam("id") UUID id,
            @PathParam("keyId") UUID keyId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RotateKeyRequest request) {
        return answer(service.rotateKey(id, Version.required(ifMatch), keyId, request, caller.get()));
    }

    @POST
    @Path("/{keyId}/revocation")
    @Access(Act.API_CLIENT_KEEP)
    @Operation(
            operationId = "revokeClientKey",
            summary = "Revoke a key",
            description =
                    "At once, with the tokens that were got for it; holds at the next request. If-Match takes the version of the system.")
    @APIResponse(
            responseCode = "200",
            description = "The system without it.",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response revoke(
            @PathParam("id") UUID id,
            @PathParam("keyId") UUID keyId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RevokeRequest request) {
        ApiClientView view = service.revokeKey(id, Version.required(ifMatch), keyId, request.reason(), caller.get());
        return Answers.changed(view, view.version());
    }

    private static Response answer(IssuedKey issued) {
        Response changed = Answers.changed(issued.view(), issued.client().version());
        return Response.fromResponse(changed)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
