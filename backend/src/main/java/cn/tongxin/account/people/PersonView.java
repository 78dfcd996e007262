package cn.tongxin.account.people;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One person's account, as those see it who look after it.
 *
 * @param grants of all that the person holds, those within the caller's reach
 * @param steps what the caller may do with it as it stands
 */
@Schema(name = "Person", description = "One person's account, with the roles that the caller may know of.")
public record PersonView(
        UUID id,
        @Schema(examples = "zhang.san") String username,
        @Schema(examples = "张三") String displayName,
        PersonState state,

        @Schema(description = "Only of a locked account, where it is known.") @Nullable
        LockView lock,

        List<PersonGrant> grants,

        @Schema(description = "What the caller may do with it as it stands.")
        List<PersonStep> steps,

        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** Since when and why an account is locked. */
    @Schema(name = "PersonLock", description = "Since when and why the account is locked.")
    public record LockView(
            OffsetDateTime since,
            String reason,

            @Schema(description = "As what it was locked; whoever could give that role in its scope may unlock.")
            Role by) {}

    static final String COLUMNS = "a.id, a.username, a.display_name, " + PersonRepository.STATE
            + ", a.disabled_at, a.lock_reason, a.lock_role, a.sample, a.standing_version, a.created_at, a.updated_at";

    /** Reads {@link #COLUMNS}; grants and steps follow by {@link #with}. */
    static PersonView from(Row row) {
        return new PersonView(
                row.uuid(),
                row.text(),
                row.text(),
                row.constant(PersonState.class),
                lock(row.timeOrNull(), row.textOrNull(), row.constantOrNull(Role.class)),
                List.of(),
                List.of(),
                row.flag(),
                row.integer(),
                row.time(),
                row.time());
    }

    private static @Nullable LockView lock(@Nullable OffsetDateTime since, @Nullable String reason, @Nullable Role by) {
        return since == null || reason == null || by == null ? null : new LockView(since, reason, by);
    }

    PersonView with(List<PersonGrant> inReach, List<PersonStep> open) {
        return new PersonView(
                id, username, displayName, state, lock, inReach, open, sample, version, createdAt, updatedAt);
    }
}
