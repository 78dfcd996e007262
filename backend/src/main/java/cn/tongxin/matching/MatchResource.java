package cn.tongxin.matching;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import cn.tongxin.intention.ReasonRequest;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Matches: propose, accept, decline, withdraw, write to each other. */
@Path("/matches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Matches", description = "Meetings of an intention's need with another's offer.")
public class MatchResource {

    private final MatchService service;
    private final CurrentCaller caller;

    MatchResource(MatchService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.RECORD_SEE)
    @Operation(
            operationId = "listMatches",
            summary = "List matches",
            description =
                    "Of the caller's organizations, and of intentions that its department looks after. Sorts: -id, -updatedAt.")
    @APIResponse(responseCode = "200", description = "A page of matches.")
    public Page<MatchView> list(@Valid @BeanParam MatchFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, caller.get(), page);
    }

    @GET
    @Path("/{id}")
    @Access(Act.RECORD_SEE)
    @Operation(operationId = "getMatch", summary = "Read a match", description = "One match, as its two sides see it.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The match.",
            content = @Content(schema = @Schema(implementation = MatchView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        MatchView view = service.read(id, caller.get());
        return Answers.read(request, view, view.version());
    }

    @POST
    @Access(Act.MATCH_PROPOSE)
    @Operation(
            operationId = "proposeMatch",
            summary = "Propose a match",
            description =
                    "Shows an organization's interest in an intention, or invites it. There is one match for each pair: twice is once; where"
                            + " the other side has proposed it already, both want it, and it is agreed. An ended one is taken up again; after a"
                            + " decline only by the side that declined.")
    @APIResponse(
            responseCode = "201",
            description = "The match of the two as it now stands.",
            content = @Content(schema = @Schema(implementation = MatchView.class)))
    public Response propose(@Valid @NotNull ProposeMatchRequest request, @Context UriInfo uri) {
        MatchView view = service.propose(request, caller.get());
        return Answers.created(uri, view.id(), view, view.version());
    }

    @POST
    @Path("/{id}/acceptance")
    @Access(Act.MATCH_ANSWER)
    @Operation(
            operationId = "acceptMatch",
            summary = "Accept a match",
            description = "By the side that was asked. The intention becomes MATCHED by its first agreed match.")
    @APIResponse(
            responseCode = "200",
            description = "As agreed.",
            content = @Content(schema = @Schema(implementation = MatchView.class)))
    public Response accept(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(service.accept(id, Version.required(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/decline")
    @Access(Act.MATCH_ANSWER)
    @Operation(
            operationId = "declineMatch",
            summary = "Decline a match",
            description = "By the side that was asked, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "As declined.",
            content = @Content(schema = @Schema(implementation = MatchView.class)))
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(service.decline(id, Version.required(ifMatch), request.reason(), caller.get()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Access(Act.MATCH_WITHDRAW)
    @Operation(
            operationId = "withdrawMatch",
            summary = "Withdraw a match",
            description = "By the side that proposed it, before it is agreed, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "As withdrawn.",
            content = @Content(schema = @Schema(implementation = MatchView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(service.withdraw(id, Version.required(ifMatch), request.reason(), caller.get()));
    }

    @GET
    @Path("/{id}/messages")
    @Access(Act.MATCH_WRITE)
    @Operation(
            operationId = "listMatchMessages",
            summary = "What the two sides wrote",
            description = "For the two sides alone, newest first.")
    @APIResponse(responseCode = "200", description = "A page of messages.")
    public Page<MessageView> messages(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return service.messages(id, caller.get(), page);
    }

    @POST
    @Path("/{id}/messages")
    @Access(Act.MATCH_WRITE)
    @Operation(
            operationId = "writeMatchMessage",
            summary = "Write to the other side",
            description = "Relayed: neither side is shown who wrote, nor an address or telephone.")
    @APIResponse(
            responseCode = "200",
            description = "The message.",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    public MessageView write(@PathParam("id") UUID id, @Valid @NotNull MessageRequest request) {
        return service.write(id, request, caller.get());
    }

    private static Response answer(MatchView view) {
        return Answers.changed(view, view.version());
    }
}
