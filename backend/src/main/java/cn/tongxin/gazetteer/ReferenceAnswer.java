package cn.tongxin.gazetteer;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Reference data has no version to count: its tag is a sum over what it says, and it may be kept for some minutes unasked. */
final class ReferenceAnswer {

    private static final int KEEP_SECONDS = 300;

    private ReferenceAnswer() {}

    /** 200 with tag, or 304 when the caller has it. */
    static Response of(Request request, Record view) {
        CRC32C sum = new CRC32C();
        sum.update(view.toString().getBytes(StandardCharsets.UTF_8));
        EntityTag tag = new EntityTag(Long.toHexString(sum.getValue()));
        CacheControl keep = new CacheControl();
        keep.setMaxAge(KEEP_SECONDS);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(view) : unchanged).tag(tag).cacheControl(keep).build();
    }
}
