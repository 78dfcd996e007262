package cn.tongxin.intention;

import cn.tongxin.paging.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The intention of another year that this one was revived from, or that was revived from it. */
@Schema(description = "The intention of another year that this one was revived from, or that was revived from it.")
public record RevivalRef(UUID id, String title, int year, IntentionStatus status) {

    /** An SQL expression that packs the reference into one text, for {@code array(select ...)}; the title, which may hold anything, last. */
    static String packed(String alias) {
        return String.join(" || E'\\x1f' || ", alias + ".id", alias + ".year", alias + ".status", alias + ".title");
    }

    /** Reads an array of packed references. */
    static List<RevivalRef> list(Row row) {
        return row.texts().stream().map(RevivalRef::unpacked).toList();
    }

    private static RevivalRef unpacked(String text) {
        String[] f = text.split("\u001f", 4);
        return new RevivalRef(UUID.fromString(f[0]), f[3], Integer.parseInt(f[1]), IntentionStatus.valueOf(f[2]));
    }
}
