package cn.tongxin.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An RFC 9457 problem as it is sent, media type {@code application/problem+json}. */
@Schema(description = "What went wrong, in the words of RFC 9457. `type` is from a closed list.")
public record Problem(
        @Schema(description = "Address of the problem's type.", examples = "https://tongxin.cn/problems/stale-version")
        String type,

        @Schema(description = "What this type means, in the language asked for.")
        String title,

        @Schema(description = "HTTP status.", minimum = "400", maximum = "599")
        int status,

        @Schema(description = "What happened here and what to do.")
        String detail,

        @Schema(description = "Names this answer in the service's log.")
        String traceId,

        @Schema(description = "The places of the request that are wrong; may be empty.")
        List<FieldError> errors) {

    /** One wrong place of a request. */
    @Schema(name = "FieldError", description = "One place of the request that is wrong.")
    public record FieldError(
            @Schema(
                    description =
                            "JSON Pointer into the body (`/title`), `?limit` for a query parameter, `{id}` for a path"
                                    + " parameter, or a header's name.",
                    examples = "/title")
            String pointer,

            @Schema(description = "What is wrong, from a closed list.")
            ErrorCode code,

            @Schema(description = "The same in words, in the language asked for.")
            String message) {}
}
