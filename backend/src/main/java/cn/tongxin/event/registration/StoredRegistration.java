package cn.tongxin.event.registration;

import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import cn.tongxin.reference.EventRef;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration as it lies in the database, its names sealed. */
record StoredRegistration(
        UUID id,
        EventRef event,
        OrganizationRef organization,
        RegistrationStatus status,
        @Nullable Integer waitingNumber,
        int people,
        @Nullable String delegatesSealed,
        @Nullable OffsetDateTime checkedInAt,
        @Nullable Integer attendedPeople,
        boolean sample,
        int version,
        OffsetDateTime registeredAt,
        OffsetDateTime updatedAt) {

    static final String TABLES =
            "event_registration r join event e on e.id = r.event_id join organization o on o.id = r.organization_id"
                    + " join event_registration_secret x on x.registration_id = r.id";

    static final String COLUMNS =
            "r.id, e.id, e.name, o.id, o.name, o.kind, o.type, r.status, case when r.status = 'WAITING' then event_waiting_number(r.event_id, r.queue) end,"
                    + " r.people, x.delegates_sealed, r.checked_in_at, r.attended_people, r.sample, r.version, r.created_at, r.updated_at";

    static StoredRegistration from(Row row) {
        return new StoredRegistration(
                row.uuid(),
                java.util.Objects.requireNonNull(EventRef.orNull(row)),
                OrganizationRef.from(row),
                row.constant(RegistrationStatus.class),
                row.integerOrNull(),
                row.integer(),
                row.textOrNull(),
                row.timeOrNull(),
                row.integerOrNull(),
                row.flag(),
                row.integer(),
                row.time(),
                row.time());
    }

    RegistrationView shown(List<String> maskedNames) {
        return new RegistrationView(
                id,
                event,
                organization,
                status,
                waitingNumber,
                people,
                maskedNames,
                checkedInAt,
                attendedPeople,
                sample,
                version,
                registeredAt,
                updatedAt);
    }
}
