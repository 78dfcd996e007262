package cn.tongxin.signon;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way to the identity provider has begun. */
@Schema(name = "SignOnBegun", description = "A way to the identity provider has begun.")
public record SignOnBegunView(
        @Schema(description = "Where this browser goes on, within ten minutes.")
        URI address) {

    @Override
    public String toString() {
        return "SignOnBegunView[]";
    }
}
