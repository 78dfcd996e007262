package cn.tongxin.matching.saved;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** One's own saved searches. */
@Path("/saved-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Saved searches", description = "Searches that a person keeps, and what is new in them.")
public class SavedSearchResource {

    private final SavedSearchService service;
    private final CurrentCaller caller;

    SavedSearchResource(SavedSearchService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Access(Act.SEARCH_KEEP)
    @Operation(
            operationId = "listSavedSearches",
            summary = "List saved searches",
            description = "One's own, newest first, each with how much is new in it.")
    @APIResponse(responseCode = "200", description = "A page of saved searches.")
    public Page<SavedSearchView> list(@Valid @BeanParam PageRequest page) {
        return service.list(caller.get(), page);
    }

    @POST
    @Access(Act.SEARCH_KEEP)
    @Operation(
            operationId = "keepSearch",
            summary = "Keep a search",
            description = "What is there already is not new in it.")
    @APIResponse(
            responseCode = "201",
            description = "The saved search.",
            content = @Content(schema = @Schema(implementation = SavedSearchView.class)))
    public Response keep(@Valid @NotNull SavedSearchRequest request, @Context UriInfo uri) {
        SavedSearchView view = service.keep(request, caller.get());
        return Answers.created(uri, view.id(), view, view.version());
    }

    @GET
    @Path("/{id}")
    @Access(Act.SEARCH_KEEP)
    @Operation(operationId = "getSavedSearch", summary = "Read a saved search", description = "One of one's own.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The saved search.",
            content = @Content(schema = @Schema(implementation = SavedSearchView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        SavedSearchView view = service.read(id, caller.get());
        return Answers.read(request, view, view.version());
    }

    @PUT
    @Path("/{id}")
    @Access(Act.SEARCH_KEEP)
    @Operation(
            operationId = "changeSavedSearch",
            summary = "Change a saved search",
            description = "Its name, what it looks for, and whether notices of it rest.")
    @APIResponse(
            responseCode = "200",
            description = "As changed.",
            content = @Content(schema = @Schema(implementation = SavedSearchView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull SavedSearchRequest request) {
        SavedSearchView view = service.change(id, Version.required(ifMatch), request, caller.get());
        return Answers.changed(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @Access(Act.SEARCH_KEEP)
    @Operation(operationId = "dropSavedSearch", summary = "Drop a saved search", description = "For good.")
    @APIResponse(responseCode = "204", description = "Dropped.")
    public void drop(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.drop(id, Version.required(ifMatch), caller.get());
    }

    @GET
    @Path("/{id}/news")
    @Access(Act.SEARCH_KEEP)
    @Operation(
            operationId = "getSavedSearchNews",
            summary = "What is new in a saved search",
            description = "What came to be there since the last look, newest first, at most 100.")
    @APIResponse(responseCode = "200", description = "The news.")
    public SearchNews news(@PathParam("id") UUID id) {
        return service.news(id, caller.get());
    }

    @POST
    @Path("/{id}/look")
    @Access(Act.SEARCH_KEEP)
    @Operation(
            operationId = "lookAtSavedSearch",
            summary = "Say what was seen",
            description = "Takes the `position` of the news that were shown; what came after it stays new.")
    @APIResponse(
            responseCode = "200",
            description = "The search as it now stands.",
            content = @Content(schema = @Schema(implementation = SavedSearchView.class)))
    public Response look(@PathParam("id") UUID id, @Valid @NotNull LookRequest request) {
        SavedSearchView view = service.look(id, request.position(), caller.get());
        return Answers.changed(view, view.version());
    }
}
