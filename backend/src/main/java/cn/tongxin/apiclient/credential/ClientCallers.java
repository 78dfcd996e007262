package cn.tongxin.apiclient.credential;

import cn.tongxin.apiclient.ApiClientState;
import cn.tongxin.apiclient.KeyKind;
import cn.tongxin.apiclient.Networks;
import cn.tongxin.apiclient.Secret;
import cn.tongxin.identity.CurrentCaller;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the system behind a secret, and notes when and from where it was shown. */
@ApplicationScoped
class ClientCallers {

    private static final String GOOD =
            " and k.ends_at > now() and " + ApiClientState.IN_FORCE + " order by d.division_code";

    private static final String BY_KEY = "select " + ClientLine.COLUMNS + ", c.scopes from " + ClientLine.TABLES
            + " where k.secret_hash = ? and k.kind = ?" + GOOD;

    private static final String BY_SECRET = "select " + ClientLine.COLUMNS + ", c.scopes from " + ClientLine.TABLES
            + " where k.secret_hash = ? and k.kind = ? and c.id::text = ?" + GOOD;

    private static final String BY_TOKEN = "select " + ClientLine.COLUMNS + ", t.scopes from " + ClientLine.TABLES
            + " join api_client_token t on t.key_id = k.id where t.token_hash = ? and t.expires_at > now()" + GOOD;

    private static final String NOTE_USED =
            "update api_client_key set last_used_at = now(), last_used_address = ? where id = ?"
                    + " and coalesce(last_used_at < now() - interval '1 minute', true)";

    private static final String NOTE_REFUSED =
            "update api_client_key set last_refused_at = now(), last_refused_address = ? where id = ?"
                    + " and coalesce(last_refused_at < now() - interval '1 minute', true)";

    private final Sql sql;
    private final CurrentCaller current;

    ClientCallers(Sql sql, CurrentCaller current) {
        this.sql = sql;
        this.current = current;
    }

    /** By an API key, sent as it is. */
    Optional<ShownKey> byKey(String secret) {
        return shown(BY_KEY, List.of(Secret.hash(secret), KeyKind.API_KEY));
    }

    /** By the id of a system and its client secret; one question, whichever of them is wrong. */
    Optional<ShownKey> bySecret(String clientId, String secret) {
        return shown(BY_SECRET, List.of(Secret.hash(secret), KeyKind.CLIENT_SECRET, clientId));
    }

    /** By an access token, which may do what the system may now and what the token was got for, both. */
    Optional<ShownKey> byToken(String token) {
        return shown(BY_TOKEN, List.of(Secret.hash(token)));
    }

    private Optional<ShownKey> shown(String query, Collection<?> arguments) {
        List<ClientLine> lines = sql.all(query, arguments, ClientLine::from);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        ClientLine line = lines.getFirst();
        String address = current.address();
        if (!Networks.admit(line.addresses(), address)) {
            note(line.refusalNoted(), NOTE_REFUSED, address, line.keyId());
            return Optional.empty();
        }
        note(line.useNoted(), NOTE_USED, address, line.keyId());
        return Optional.of(new ShownKey(line.keyId(), ClientLine.caller(lines)));
    }

    /** At most once a minute and key. */
    private void note(boolean noted, String update, @Nullable String address, UUID keyId) {
        if (!noted) {
            sql.change(update, address, keyId);
        }
    }
}
