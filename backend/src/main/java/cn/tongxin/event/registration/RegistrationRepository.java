package cn.tongxin.event.registration;

import cn.tongxin.event.EventAttendance;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query of registrations. */
@ApplicationScoped
class RegistrationRepository {

    private static final String READ =
            "select " + StoredRegistration.COLUMNS + " from " + StoredRegistration.TABLES + " where ";

    private final Sql sql;
    private final Cursors cursors;

    RegistrationRepository(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    /**
     * How much room an event has.
     *
     * @param people null: no bound
     */
    record Room(@Nullable Integer people, int taken, boolean waitedFor) {
        boolean takes(int more) {
            return people == null || taken + more <= people;
        }
    }

    /** Locked until the transaction ends: whoever registers, withdraws or moves up does so one after the other. */
    Room lockRoom(UUID eventId) {
        sql.one("select 1 from event_room where event_id = ? for update", List.of(eventId), Row::integer);
        return sql.one(
                        "select r.people, r.taken, a.waiting_organizations > 0 from event_room r, event_attendance(r.event_id) a where r.event_id = ?",
                        List.of(eventId),
                        row -> new Room(row.integerOrNull(), row.integer(), row.flag()))
                .orElseThrow();
    }

    EventAttendance attendance(UUID eventId) {
        return sql.one("select a.* from event_attendance(?) a", List.of(eventId), EventAttendance::from)
                .orElseThrow();
    }

    /** @param organizations null: of whichever organization */
    Page<StoredRegistration> list(
            UUID eventId, RegistrationFilter filter, @Nullable Collection<UUID> organizations, PageRequest page) {
        Listing listing = Listing.of(StoredRegistration.COLUMNS, StoredRegistration.TABLES, "r.id")
                .countIn("event_registration r")
                .where("r.event_id = ?", eventId)
                .whereIn("r.status", filter.status())
                .whereIf(filter.organization(), "r.organization_id = ?")
                .whereIf(filter.checkedIn(), "(r.checked_in_at is not null) = ?")
                .sorts(Sort.down("registeredAt", "r.queue", "bigint"));
        if (organizations != null) {
            listing.where("r.organization_id = any (cast(? as uuid[]))", organizations);
        }
        return listing.page(sql, cursors, page, StoredRegistration::from);
    }

    /** All with a place, for the attendance on paper. */
    List<StoredRegistration> placed(UUID eventId) {
        return sql.all(
                READ + "r.event_id = ? and r.status = 'PLACED' order by o.name collate \"zh-Hans-CN-x-icu\", r.id",
                List.of(eventId),
                StoredRegistration::from);
    }

    Optional<StoredRegistration> find(UUID id) {
        return sql.one(READ + "r.id = ?", List.of(id), StoredRegistration::from);
    }

    /** The registration that one of these blind indexes stands for, locked. */
    Optional<UUID> lockByCode(UUID eventId, List<String> indexes) {
        return sql.one(
                "select r.id from event_registration r join event_registration_secret x on x.registration_id = r.id"
                        + " where r.event_id = ? and x.code_index = any (?) and r.status <> 'WITHDRAWN' for update of r",
                List.of(eventId, indexes),
                Row::uuid);
    }

    void enter(
            UUID id,
            UUID eventId,
            UUID organizationId,
            int people,
            RegistrationStatus status,
            @Nullable String delegates,
            String code,
            String index,
            boolean sample) {
        sql.change(
                "insert into event_registration (id, event_id, organization_id, people, status, sample) values (?, ?, ?, ?, ?, ?)",
                id,
                eventId,
                organizationId,
                people,
                status,
                sample);
        sql.change(
                "insert into event_registration_secret (registration_id, delegates_sealed, code_sealed, code_index) values (?, ?, ?, ?)",
                id,
                delegates,
                code,
                index);
    }

    /** Tells whether the stored version was still the one given. */
    boolean set(UUID id, RegistrationStatus status, int version) {
        return sql.change(
                        "update event_registration set status = ?, version = version + 1, updated_at = now() where id = ? and version = ?",
                        status,
                        id,
                        version)
                == 1;
    }

    void checkIn(UUID id, int people, @Nullable UUID account) {
        sql.change(
                "update event_registration set checked_in_at = clock_timestamp(), checked_in_by = ?, attended_people = ?,"
                        + " version = version + 1, updated_at = now() where id = ?",
                account,
                people,
                id);
    }

    Optional<StoredRegistration> firstWaiting(UUID eventId) {
        return sql.one(
                READ + "r.event_id = ? and r.status = 'WAITING' order by r.queue limit 1",
                List.of(eventId),
                StoredRegistration::from);
    }

    Optional<String> code(UUID id) {
        return sql.one(
                "select code_sealed from event_registration_secret where registration_id = ?", List.of(id), Row::text);
    }
}
