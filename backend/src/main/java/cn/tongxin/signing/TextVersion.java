package cn.tongxin.signing;

import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the text of a signing. */
@Schema(
        name = "SigningText",
        description = "A version of the text of a signing. Nobody can change it: a change is a new version.")
public record TextVersion(
        @Schema(description = "1, 2, 3 …") int number,
        String title,

        @Schema(description = "In order; numbered by their place.")
        List<String> clauses,

        @Schema(
                description =
                        "SHA-256 of `{\"clauses\":[…],\"title\":\"…\"}` in the canonical form of RFC 8785, 64 hexadecimal digits.")
        String hash,

        OffsetDateTime createdAt) {

    static final String ALL =
            "select number, title, clauses, hash, created_at from signing_text where signing_id = ? order by number";

    static TextVersion from(Row row) {
        return new TextVersion(row.integer(), row.text(), row.texts(), row.text(), row.time());
    }
}
