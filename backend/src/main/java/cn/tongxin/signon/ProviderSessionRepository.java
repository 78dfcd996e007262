package cn.tongxin.signon;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.signon.provider.LogoutTokens.EndedSession;
import cn.tongxin.signon.provider.SignOnToken;
import cn.tongxin.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which sessions of the provider's stand behind sessions here. */
@ApplicationScoped
class ProviderSessionRepository {

    private static final String BEHIND = """
            select s.account_id, s.id from provider_session p join session s on s.id = p.session_id
            where p.issuer = ? and (p.name = ? or ?::text is null) and (p.subject = ? or ?::text is null) and s.created_at <= ?""";

    private final Sql sql;
    private final Vault vault;

    ProviderSessionRepository(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Without keys the ID token is not kept: the provider then asks before it ends its session. */
    void add(UUID session, SignOnToken token) {
        sql.change(
                "insert into provider_session (session_id, issuer, subject, name, id_token_sealed) values (?, ?, ?, ?, ?)",
                session,
                token.claims().issuer(),
                token.claims().subject(),
                token.session().orElse(null),
                vault.isOpen() ? vault.seal(ProviderSessionColumns.ID_TOKEN.of(session), token.text()) : null);
    }

    /** The ID token, or an empty text where it was not kept; empty where the provider stands behind no such session. */
    Optional<String> idToken(UUID session) {
        return sql.one(
                "select coalesce(id_token_sealed, '') from provider_session where session_id = ?",
                List.of(session),
                row -> open(session, row.text()));
    }

    private String open(UUID session, String sealed) {
        return sealed.isEmpty() || !vault.isOpen()
                ? ""
                : vault.open(ProviderSessionColumns.ID_TOKEN.of(session), sealed);
    }

    /** The sessions here that were opened by what ended, until it ended. */
    List<Behind> openedBy(EndedSession ended) {
        String name = ended.session().orElse(null);
        String subject = ended.subject().orElse(null);
        return sql.all(
                BEHIND,
                Arrays.asList(
                        ended.issuer(), name, name, subject, subject, ended.at().atOffset(ZoneOffset.UTC)),
                Behind::from);
    }

    record Behind(UUID accountId, UUID session) {

        static Behind from(Row row) {
            return new Behind(row.uuid(), row.uuid());
        }
    }
}
