package cn.tongxin.apiclient.credential;

import cn.tongxin.apiclient.KeyKind;
import cn.tongxin.apiclient.Secret;
import cn.tongxin.identity.ClientScope;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Issues access tokens: opaque, short-lived, looked up at every request (docs/adr/004). */
@ApplicationScoped
public class TokenService {

    static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final String KEEP =
            "insert into api_client_token (token_hash, key_id, scopes, expires_at) values (?, ?, ?, ?)";

    private final ClientCallers callers;
    private final Sql sql;

    TokenService(ClientCallers callers, Sql sql) {
        this.callers = callers;
        this.sql = sql;
    }

    /**
     * A token of the client for some of its scopes.
     *
     * @param scope as the request has it, words parted by a space; null for all that the client has
     * @throws TokenRefusal INVALID_CLIENT, INVALID_SCOPE
     */
    TokenView issue(ClientAuthentication client, @Nullable String scope) {
        // a text that is no secret of ours is asked for all the same: it takes as long
        ShownKey shown = callers.bySecret(client.clientId(), client.secret())
                .filter(key -> Secret.isOf(KeyKind.CLIENT_SECRET, client.secret()))
                .orElseThrow(() -> new TokenRefusal(TokenError.INVALID_CLIENT));
        Set<ClientScope> scopes = scope == null ? shown.caller().clientScopes() : parse(scope);
        if (!shown.caller().clientScopes().containsAll(scopes)) {
            throw new TokenRefusal(TokenError.INVALID_SCOPE);
        }
        Secret token = Secret.token();
        sql.change("delete from api_client_token where key_id = ? and expires_at < now()", shown.keyId());
        sql.change(
                KEEP,
                token.hash(),
                shown.keyId(),
                scopes,
                OffsetDateTime.now(ZoneOffset.UTC).plus(LIFETIME));
        return new TokenView(token.text(), "Bearer", Math.toIntExact(LIFETIME.toSeconds()), written(scopes));
    }

    private static Set<ClientScope> parse(String scope) {
        Set<ClientScope> scopes = EnumSet.noneOf(ClientScope.class);
        for (String word : scope.split(" ", -1)) {
            scopes.add(Arrays.stream(ClientScope.values())
                    .filter(known -> known.written().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TokenRefusal(TokenError.INVALID_SCOPE)));
        }
        return scopes;
    }

    private static @Nullable String written(Set<ClientScope> scopes) {
        return scopes.isEmpty()
                ? null
                : scopes.stream().sorted().map(ClientScope::written).collect(Collectors.joining(" "));
    }
}
