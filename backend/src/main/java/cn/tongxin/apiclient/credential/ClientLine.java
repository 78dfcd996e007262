package cn.tongxin.apiclient.credential;

import cn.tongxin.identity.Allowance;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.ClientScope;
import cn.tongxin.identity.Grant;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A system in one of its divisions, as a key names it.
 *
 * @param useNoted whether the use of the key was noted within the last minute
 * @param refusalNoted the same of its use from elsewhere
 * @param scopes what the system may, as far as the key or token goes
 */
record ClientLine(
        UUID keyId,
        boolean useNoted,
        boolean refusalNoted,
        UUID clientId,
        String name,
        boolean sample,
        List<String> addresses,
        Allowance allowance,
        Grant grant,
        Set<ClientScope> scopes) {

    static final String TABLES =
            "api_client_key k join api_client c on c.id = k.client_id join api_client_division d on d.client_id = c.id";

    /** The scopes of what was shown come after them. */
    static final String COLUMNS = "k.id, coalesce(k.last_used_at >= now() - interval '1 minute', false),"
            + " coalesce(k.last_refused_at >= now() - interval '1 minute', false), c.id, c.name, c.sample, c.addresses,"
            + " c.requests_per_minute, c.requests_per_day, c.organization_id, d.division_code, grant_divisions(d.division_code, null),"
            + " c.scopes";

    static ClientLine from(Row row) {
        return new ClientLine(
                row.uuid(),
                row.flag(),
                row.flag(),
                row.uuid(),
                row.text(),
                row.flag(),
                row.texts(),
                new Allowance(row.integer(), row.integer()),
                new Grant(Role.API_CLIENT, row.uuidOrNull(), row.text(), null, row.texts()),
                both(row.texts(), row.texts()));
    }

    private static Set<ClientScope> both(List<String> ofClient, List<String> shown) {
        return shown.stream()
                .filter(ofClient::contains)
                .map(ClientScope::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param lines of one system, one for each of its divisions */
    static Caller caller(List<ClientLine> lines) {
        ClientLine first = lines.getFirst();
        return Caller.system(
                first.clientId,
                first.name,
                first.sample,
                lines.stream().map(ClientLine::grant).toList(),
                first.scopes,
                first.allowance);
    }
}
