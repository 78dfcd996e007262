package cn.tongxin.signing.initiative;

import cn.tongxin.identity.Scope;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One initiative. */
@Schema(
        name = "Initiative",
        description = "A text with numbered actions that a body opens and others co-sign until it closes.")
public record InitiativeView(
        UUID id,
        String title,
        InitiativeStatus status,
        OrganizationRef organization,
        String text,

        @Schema(description = "In order; numbered by their place from 1.")
        List<String> actions,

        @Schema(description = "The last day, in China, on which it can be co-signed.")
        LocalDate closesOn,

        @Nullable Integer threshold,

        @Schema(description = "Co-signatures in force; whoever opened it is not counted.")
        int signatureCount,

        @Schema(description = "Whether as many have co-signed as were hoped for; null where no number was named.")
        @Nullable
        Boolean thresholdReached,

        @Schema(
                description =
                        "The signing that its opening made: its history and its proof are there. Its clauses are the text, then the actions.")
        @Nullable
        UUID signingId,

        @Schema(description = "SHA-256 of the text of that signing: what is co-signed.") @Nullable
        String textHash,

        @Nullable OffsetDateTime openedAt,

        @Schema(description = "When it was closed by hand.") @Nullable
        OffsetDateTime closedAt,

        @Nullable String closeReason,
        boolean sample,
        int version,
        OffsetDateTime updatedAt,

        @JsonIgnore @Schema(hidden = true) @Nullable String divisionCode) {

    static final String COLUMNS = "i.id, i.title, " + InitiativeSummary.STATUS
            + ", o.id, o.name, o.kind, o.type, i.text, i.actions, i.closes_on, i.threshold, i.signature_count, i.signature_count >= i.threshold,"
            + " i.signing_id, s.text_hash, i.opened_at, i.closed_at, i.close_reason, i.sample, i.version, i.updated_at, i.division_code";

    static InitiativeView from(Row row) {
        return new InitiativeView(
                row.uuid(),
                row.text(),
                row.constant(InitiativeStatus.class),
                OrganizationRef.from(row),
                row.text(),
                row.texts(),
                row.date(),
                row.integerOrNull(),
                row.integer(),
                row.flagOrNull(),
                row.uuidOrNull(),
                row.textOrNull(),
                row.timeOrNull(),
                row.timeOrNull(),
                row.textOrNull(),
                row.flag(),
                row.integer(),
                row.time(),
                row.textOrNull());
    }

    Scope scope() {
        return Scope.of(organization.id(), divisionCode);
    }

    Scope ownScope() {
        return Scope.of(organization.id(), null);
    }
}
