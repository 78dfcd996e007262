package cn.tongxin.identity;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The few forms of a successful answer about one record. */
public final class Answers {

    private Answers() {}

    /** 200 with the record's ETag, or 304 when the caller has it. */
    public static Response read(Request request, Object view, int version) {
        EntityTag tag = new EntityTag(Integer.toString(version));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(view) : unchanged).tag(tag).build();
    }

    /** 201 with Location and ETag. */
    public static Response created(UriInfo uri, Object id, Object view, int version) {
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .tag(Integer.toString(version))
                .entity(view)
                .build();
    }

    /** 200 with the changed record and its new ETag. */
    public static Response changed(Object view, int version) {
        return Response.ok(view).tag(Integer.toString(version)).build();
    }
}
