package cn.tongxin.identity;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The few forms of a successful answer about one record. */
public final class Answers {

    private Answers() {}

    /** 200 with the record's ETag, or 304 when the caller has exactly this. */
    public static Response read(Request request, Record view, int version) {
        EntityTag tag = tag(view, version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(view) : unchanged).tag(tag).build();
    }

    /** 201 with Location and ETag. */
    public static Response created(UriInfo uri, Object id, Record view, int version) {
        return created(uri.getAbsolutePathBuilder(), id, view, version);
    }

    /** The same for a record that is read elsewhere than below the address that made it. */
    public static Response created(UriBuilder list, Object id, Record view, int version) {
        return Response.created(list.path(id.toString()).build())
                .tag(tag(view, version))
                .entity(view)
                .build();
    }

    /** 200 with the changed record and its new ETag. */
    public static Response changed(Record view, int version) {
        return Response.ok(view).tag(tag(view, version)).build();
    }

    /**
     * {@code "7-1c291ca3"}: the version, which a change is based on, and a checksum of all that is shown, since the names of other
     * records in it change without a new version of this one.
     */
    private static EntityTag tag(Record view, int version) {
        CRC32 sum = new CRC32();
        sum.update(view.toString().getBytes(StandardCharsets.UTF_8));
        return new EntityTag(version + "-" + Long.toHexString(sum.getValue()));
    }
}
