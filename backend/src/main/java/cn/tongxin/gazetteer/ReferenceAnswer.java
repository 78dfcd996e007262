package cn.tongxin.gazetteer;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jboss.resteasy.reactive.RestResponse;

/** Reference data has no version to count: its tag is a sum over what it says, and it may be kept for some minutes unasked. */
final class ReferenceAnswer {

    private static final int KEEP_SECONDS = 300;

    private ReferenceAnswer() {}

    /** 200 with tag, or 304 when the caller has it. */
    static <T extends Record> RestResponse<T> of(Request request, T view) {
        CRC32C sum = new CRC32C();
        sum.update(view.toString().getBytes(StandardCharsets.UTF_8));
        EntityTag tag = new EntityTag(Long.toHexString(sum.getValue()));
        CacheControl keep = new CacheControl();
        keep.setMaxAge(KEEP_SECONDS);
        boolean unchanged = request.evaluatePreconditions(tag) != null;
        RestResponse.ResponseBuilder<T> answer =
                unchanged ? RestResponse.ResponseBuilder.notModified() : RestResponse.ResponseBuilder.ok(view);
        return answer.tag(tag).cacheControl(keep).build();
    }
}
