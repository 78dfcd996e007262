package cn.tongxin.account.people;

import cn.tongxin.account.AccountView.GrantedOrganization;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role that a person holds within a scope. */
@Schema(description = "A role that a person holds within a scope.")
public record PersonGrant(
        UUID id,
        Role role,
        @Nullable GrantedOrganization organization,
        @Nullable DivisionRef division,
        @Nullable ZoneRef zone) {

    static final String COLUMNS = "g.id, g.role, o.id, o.name, d.code, d.name, d.full_name, z.code, z.name";
    static final String TABLES =
            "account_grant g left join organization o on o.id = g.organization_id left join division d on d.code = g.division_code"
                    + " left join zone z on z.code = g.zone_code";

    static PersonGrant from(Row row) {
        return new PersonGrant(
                row.uuid(),
                row.constant(Role.class),
                GrantedOrganization.orNull(row),
                DivisionRef.orNull(row),
                ZoneRef.orNull(row));
    }
}
