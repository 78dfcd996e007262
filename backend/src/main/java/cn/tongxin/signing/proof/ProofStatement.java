package cn.tongxin.signing.proof;

import cn.tongxin.signing.SigningKind;
import cn.tongxin.signing.SigningStatus;
import cn.tongxin.signing.SigningView;
import cn.tongxin.signing.TextVersion;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a proof says. */
@Schema(name = "ProofStatement", description = "What the proof says.")
record ProofStatement(Subject signing, Text text, List<ProofParty> parties) {

    /** The signing that it is about. */
    @Schema(name = "ProofSubject", description = "The signing that it is about.")
    record Subject(
            String id,
            SigningKind kind,

            @Schema(description = "When the proof was made: EFFECTIVE or VOIDED.")
            SigningStatus status,

            OffsetDateTime effectiveAt,
            @Nullable OffsetDateTime voidedAt,
            @Nullable String voidReason,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termUntil,
            @Nullable String committedAmount,

            @Schema(description = "An example that somebody tries the service with.")
            boolean sample) {

        static Subject of(SigningView signing, OffsetDateTime effectiveAt) {
            return new Subject(
                    signing.id().toString(),
                    signing.kind(),
                    signing.status(),
                    effectiveAt,
                    signing.voidedAt(),
                    signing.voidReason(),
                    signing.signedOn(),
                    signing.termFrom(),
                    signing.termUntil(),
                    signing.committedAmount(),
                    signing.sample());
        }
    }

    /** The text that all of them confirmed. */
    @Schema(name = "ProofText", description = "The text that all of them confirmed.")
    record Text(int number, String title, List<String> clauses, String hash) {

        static Text of(TextVersion text) {
            return new Text(text.number(), text.title(), text.clauses(), text.hash());
        }
    }
}
