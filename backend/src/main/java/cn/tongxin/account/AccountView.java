package cn.tongxin.account;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.identity.Duty;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The signed-in account, with what it may be. */
@Schema(name = "Account", description = "The signed-in account and its grants.")
public record AccountView(
        UUID id,
        String username,
        String displayName,

        @Schema(description = "What must be done before anything else.")
        List<Duty> duties,

        boolean sample,
        List<GrantView> grants) {

    /** A role and its scope in words. */
    @Schema(name = "Grant", description = "A role within a scope.")
    public record GrantView(
            Role role,
            @Nullable GrantedOrganization organization,
            @Nullable DivisionRef division,
            @Nullable ZoneRef zone) {}

    /** The organization of a grant. */
    @Schema(name = "GrantedOrganization")
    public record GrantedOrganization(UUID id, String name) {

        /** Reads {@code id, name} after an outer join. */
        public static @Nullable GrantedOrganization orNull(Row row) {
            UUID id = row.uuidOrNull();
            String name = row.textOrNull();
            return id == null || name == null ? null : new GrantedOrganization(id, name);
        }
    }
}
