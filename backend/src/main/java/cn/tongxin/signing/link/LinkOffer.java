package cn.tongxin.signing.link;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.problem.Money;
import cn.tongxin.signing.SigningKind;
import cn.tongxin.signing.SigningStatus;
import cn.tongxin.signing.SigningView;
import cn.tongxin.signing.TextVersion;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What whoever comes with a one-time link is to read and confirm, or has confirmed. */
@Schema(
        name = "SigningLinkOffer",
        description = "What a one-time link is for: to be read and confirmed, or confirmed by it.")
public record LinkOffer(
        UUID signingId,
        SigningKind kind,
        SigningStatus status,
        TextVersion text,

        @Schema(description = "The party that the link is for.")
        UUID partyId,

        OrganizationRef organization,

        @Schema(description = "When it was confirmed by this link; null before.") @Nullable
        OffsetDateTime confirmedAt,

        @Schema(description = "All parties, in the order of the instrument.")
        List<SigningView.Party> parties,

        @Schema(pattern = Money.PATTERN) @Nullable String committedAmount,
        String currency,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termUntil,
        OffsetDateTime expiresAt,
        boolean sample) {

    static LinkOffer of(SigningView signing, FoundLink link) {
        SigningView.Party own = signing.parties().stream()
                .filter(party -> party.id().equals(link.partyId()))
                .findFirst()
                .orElseThrow();
        return new LinkOffer(
                signing.id(),
                signing.kind(),
                signing.status(),
                Objects.requireNonNull(signing.text()),
                own.id(),
                own.organization(),
                own.confirmedAt(),
                signing.parties(),
                signing.committedAmount(),
                signing.currency(),
                signing.termFrom(),
                signing.termUntil(),
                link.expiresAt(),
                signing.sample());
    }
}
