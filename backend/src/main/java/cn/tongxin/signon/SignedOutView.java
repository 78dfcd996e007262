package cn.tongxin.signon;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The session here has ended. */
@Schema(name = "SignedOut", description = "The session here has ended.")
public record SignedOutView(
        @Schema(
                description =
                        "Where the browser ends the provider's session too, and is sent back; null where the provider does not stand"
                                + " behind the session, or has no such place.")
        @Nullable
        URI endSession) {

    @Override
    public String toString() {
        return "SignedOutView[]";
    }
}
