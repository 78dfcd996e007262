package cn.tongxin.audit;

import cn.tongxin.journal.JournalReader;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The state of the chain. */
@Schema(description = "How far the chain of the journal reaches, and how far it was last proved.")
public record AuditChain(
        JournalReader.Head head,

        @Schema(description = "When the first row was written; null where there is none.") @Nullable
        OffsetDateTime since,

        @Schema(
                description = "For how many days each row stays at least; nothing is deleted after them either.",
                examples = "180")
        int keptDays,

        @Schema(
                description =
                        "Null where the service knows of no proof: it was never run, or keeps its anchors elsewhere.")
        @Nullable
        Proof proof) {

    /**
     * What {@code make verify-journal} proved last, from the file that it left.
     *
     * @param stands whether the journal still has this hash at this position
     */
    @Schema(name = "AuditProof", description = "What `make verify-journal` proved last.")
    public record Proof(
            long position,
            String hash,
            OffsetDateTime at,

            @Schema(description = "Whether the journal still has this hash at this position.")
            boolean stands) {}
}
