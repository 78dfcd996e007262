package cn.tongxin.event.registration;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.reference.EventRef;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A registration, for its organization and those who run the event.
 *
 * @param waitingNumber place on the waiting list, from 1
 */
@Schema(name = "EventRegistration", description = "A delegation registered for an event.")
public record RegistrationView(
        UUID id,
        EventRef event,
        OrganizationRef organization,
        RegistrationStatus status,

        @Schema(description = "Place on the waiting list, from 1.") @Nullable
        Integer waitingNumber,

        int people,

        @Schema(description = "Masked.", examples = "[\"张*\"]")
        List<String> delegates,

        @Nullable OffsetDateTime checkedInAt,

        @Schema(description = "How many of its people came.") @Nullable
        Integer attendedPeople,

        boolean sample,
        int version,
        OffsetDateTime registeredAt,
        OffsetDateTime updatedAt) {}
