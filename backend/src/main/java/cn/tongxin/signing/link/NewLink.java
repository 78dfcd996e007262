package cn.tongxin.signing.link;

import cn.tongxin.identity.OneTimeToken;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link just issued, with what it carries. What is kept for a retry does not hold the token. */
@Schema(name = "NewSigningLink", description = "A one-time link just issued, with what it carries after the `#`.")
public record NewLink(
        LinkView link,

        @Schema(
                description =
                        "Shown only here, for the link `/confirm#<token>`; null in the answer to a retry: issue another then, which ends this one.")
        @Nullable
        String token) {

    /** The same as it is kept for a retry. */
    record Kept(
            LinkView link,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
            OneTimeToken token) {

        NewLink shown() {
            return new NewLink(link, token == null ? null : token.text());
        }
    }

    @Override
    public String toString() {
        return "NewLink[" + link + "]";
    }
}
