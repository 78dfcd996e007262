package cn.tongxin.apiclient;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.identity.ClientScope;
import cn.tongxin.organization.OrganizationRef;
import cn.tongxin.paging.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A system in full. */
@Schema(name = "ApiClient", description = "A department's system that calls by itself.")
public record ApiClientView(
        @Schema(description = "Also its `client_id` where it asks for tokens.")
        UUID id,

        String name,
        String purpose,
        List<ClientScope> scopes,
        List<DivisionRef> divisions,
        @Nullable OrganizationRef organization,
        @Nullable Contact contact,

        @Schema(description = "Networks that it may call from, CIDR; none means anywhere.")
        List<String> addresses,

        int requestsPerMinute,
        int requestsPerDay,

        @Schema(description = "The last day on which it may call.")
        LocalDate expiresOn,

        ApiClientState state,
        @Nullable OffsetDateTime revokedAt,
        @Nullable String revokedBecause,

        @Schema(description = "Newest first.") List<ClientKeyView> keys,

        @Schema(description = "Whether the caller may change it: all its divisions lie within the caller's own.")
        boolean mayKeep,

        boolean sample,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** Whom to turn to. */
    @Schema(name = "ApiClientContact", description = "The account to turn to.")
    public record Contact(UUID id, String displayName) {}

    static final String COLUMNS =
            "c.id, c.name, c.purpose, c.scopes, o.id, o.name, o.kind, o.type, a.id, a.display_name, c.addresses,"
                    + " c.requests_per_minute, c.requests_per_day, c.expires_on, " + ApiClientState.COLUMN
                    + ", c.revoked_at, c.revoked_because, c.sample, c.version, c.created_at, c.updated_at";

    static final String TABLES =
            "api_client c left join organization o on o.id = c.organization_id left join account a on a.id = c.contact_id";

    static ApiClientView from(Row row, List<DivisionRef> divisions, List<ClientKeyView> keys, boolean mayKeep) {
        UUID id = row.uuid();
        String name = row.text();
        String purpose = row.text();
        List<ClientScope> scopes = scopes(row);
        OrganizationRef organization = OrganizationRef.orNull(row);
        UUID contactId = row.uuidOrNull();
        String contactName = row.textOrNull();
        Contact contact = contactId == null || contactName == null ? null : new Contact(contactId, contactName);
        return new ApiClientView(
                id,
                name,
                purpose,
                scopes,
                divisions,
                organization,
                contact,
                row.texts(),
                row.integer(),
                row.integer(),
                row.date(),
                row.constant(ApiClientState.class),
                row.timeOrNull(),
                row.textOrNull(),
                keys,
                mayKeep,
                row.flag(),
                row.integer(),
                row.time(),
                row.time());
    }

    static List<ClientScope> scopes(Row row) {
        return row.texts().stream().map(ClientScope::valueOf).toList();
    }

    List<String> divisionCodes() {
        return divisions.stream().map(DivisionRef::code).toList();
    }
}
