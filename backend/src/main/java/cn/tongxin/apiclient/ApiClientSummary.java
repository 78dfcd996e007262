package cn.tongxin.apiclient;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.identity.ClientScope;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A system in a list. */
@Schema(description = "A system in a list.")
public record ApiClientSummary(
        UUID id,
        String name,
        List<ClientScope> scopes,
        List<DivisionRef> divisions,
        @Nullable String organizationName,
        LocalDate expiresOn,
        ApiClientState state,

        @Schema(description = "Keys that are good now.", minimum = "0")
        int liveKeys,

        @Schema(description = "When any of its keys was last used, to the minute.") @Nullable
        OffsetDateTime lastUsedAt,

        boolean sample) {

    static final String COLUMNS = "c.id, c.name, c.scopes, array(select " + DivisionRef.packed("d")
            + " from api_client_division cd join division d on d.code = cd.division_code where cd.client_id = c.id order by d.code),"
            + " o.name, c.expires_on, " + ApiClientState.COLUMN
            + ", (select count(*) from api_client_key k where k.client_id = c.id and k.ends_at > now())::int,"
            + " (select max(k.last_used_at) from api_client_key k where k.client_id = c.id), c.sample";

    static ApiClientSummary from(Row row) {
        return new ApiClientSummary(
                row.uuid(),
                row.text(),
                ApiClientView.scopes(row),
                DivisionRef.list(row),
                row.textOrNull(),
                row.date(),
                row.constant(ApiClientState.class),
                row.integer(),
                row.timeOrNull(),
                row.flag());
    }
}
