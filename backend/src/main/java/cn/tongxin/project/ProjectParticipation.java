package cn.tongxin.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A body and what it does in a project. */
@Embeddable
record ProjectParticipation(
        UUID organizationId, @Enumerated(EnumType.STRING) ProjectRole role) {}
