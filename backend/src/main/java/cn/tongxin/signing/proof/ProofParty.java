package cn.tongxin.signing.proof;

import cn.tongxin.paging.Row;
import cn.tongxin.signing.ConfirmationMeans;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A party in a proof. */
@Schema(name = "ProofParty", description = "A party and its confirmation.")
record ProofParty(
        int ordinal,
        String organizationId,
        @Schema(description = "When the proof was made.") String name,
        @Nullable String creditCode,
        @Nullable String role,
        Confirmation confirmation) {

    /** By whom, when, and what. */
    @Schema(name = "ProofConfirmation", description = "By whom, when, and what.")
    record Confirmation(
            OffsetDateTime at,
            int textNumber,
            String textHash,

            @Schema(description = "Who confirmed for the party.") @Nullable
            String signatory,

            @Schema(description = "Of the signatory in the party, where it was told.") @Nullable
            String function,

            ConfirmationMeans means,

            @Schema(description = "Who handed out the one-time link, and so vouches for who used it.") @Nullable
            String linkIssuedBy,

            @Schema(description = "The row of the journal that fixes it.")
            Fixed journal) {}

    /** A row of the journal. */
    @Schema(name = "ProofRow", description = "A row of the journal and the hash that chains all before it.")
    record Fixed(long position, String hash) {}

    static ProofParty from(Row row) {
        return new ProofParty(
                row.integer(),
                row.text(),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                new Confirmation(
                        row.time(),
                        row.integer(),
                        row.text(),
                        row.textOrNull(),
                        row.textOrNull(),
                        row.constant(ConfirmationMeans.class),
                        row.textOrNull(),
                        new Fixed(row.number(), row.text())));
    }
}
