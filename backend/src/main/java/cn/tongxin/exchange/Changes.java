package cn.tongxin.exchange;

import cn.tongxin.journal.JournalEntry;
import cn.tongxin.journal.JournalReader;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of the journal.
 *
 * @param nextAfter what to send as {@code after} for what follows; nothing that the caller may see lies between
 * @param head the end of the journal when this was read
 */
@Schema(description = "What changed, in order, as far as the caller may see it.")
public record Changes(
        @Schema(
                description =
                        "Positions strictly increase; gaps are rows that the caller may not see or did not ask for.")
        List<JournalEntry> items,

        @Schema(description = "Send as `after` to go on; nothing is missed and nothing comes twice.", minimum = "0")
        long nextAfter,

        JournalReader.Head head) {}
