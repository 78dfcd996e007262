package cn.tongxin.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A body and what it does at an event; one body may have several roles. */
@Embeddable
record EventParticipation(
        UUID organizationId, @Enumerated(EnumType.STRING) EventRole role) {}
