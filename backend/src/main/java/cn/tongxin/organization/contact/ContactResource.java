package cn.tongxin.organization.contact;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Answers;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.identity.Version;
import cn.tongxin.journal.History;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom to turn to at an organization. */
@Path("/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contacts",
        description =
                "Whom to turn to at an organization, and its bank account: masked, and in full for a stated purpose.")
public class ContactResource {

    private final ContactService service;
    private final CurrentCaller caller;

    ContactResource(ContactService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/contact")
    @Access(Act.CONTACT_SEE)
    @Operation(
            operationId = "getContact",
            summary = "Read whom to turn to, masked",
            description =
                    "For the organization's own people and the departments of its division; for everybody else there is none.")
    @Extension(name = "x-versioned", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The contact, masked.",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        ContactView view = service.read(id, caller.get());
        return Answers.read(request, view, view.version());
    }

    @PUT
    @Path("/{id}/contact")
    @Access(Act.CONTACT_CHANGE)
    @Operation(
            operationId = "changeContact",
            summary = "Enter or change whom to turn to",
            description =
                    "By the organization's own people. If-Match \"0\" where nothing was entered yet. The journal names the fields, not the values.")
    @APIResponse(
            responseCode = "200",
            description = "As changed, masked.",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ContactRequest request) {
        ContactView view = service.change(id, Version.required(ifMatch), request, caller.get());
        return Answers.changed(view, view.version());
    }

    @POST
    @Path("/{id}/contact/disclosure")
    @Access(Act.CONTACT_DISCLOSE)
    @Operation(
            operationId = "discloseContact",
            summary = "Have whom to turn to shown in full",
            description = "Each showing is kept in the journal with its purpose, also a repeated one.")
    @Extension(name = "x-unkept", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The contact, in full.",
            content = @Content(schema = @Schema(implementation = DisclosedContact.class)))
    public Response disclose(@PathParam("id") UUID id, @Valid @NotNull DiscloseContactRequest request) {
        return unkept(service.disclose(id, request, caller.get()));
    }

    @GET
    @Path("/{id}/contact/history")
    @Access(Act.CONTACT_SEE)
    @Operation(
            operationId = "getContactHistory",
            summary = "Who changed whom to turn to, and who had it shown in full",
            description = "From the journal, oldest first, with the purpose of each showing.")
    @APIResponse(responseCode = "200", description = "The history.")
    public History history(@PathParam("id") UUID id) {
        return service.history(id, caller.get());
    }

    @POST
    @Path("/contact-search")
    @Access(Act.CONTACT_SEE)
    @Operation(
            operationId = "searchContacts",
            summary = "Find the organization that has a telephone",
            description =
                    "By the whole number, which is why it is sent in the body; among those whose contacts the caller may know of."
                            + " The history of each that is found says who looked.")
    @Extension(name = "x-unkept", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The organizations.",
            content = @Content(schema = @Schema(implementation = ContactHits.class)))
    public Response search(@Valid @NotNull SearchContactRequest request) {
        return unkept(service.search(request, caller.get()));
    }

    private static Response unkept(Record view) {
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
