package cn.tongxin.account;

import cn.tongxin.identity.Bearer;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Credential;
import cn.tongxin.identity.Duty;
import cn.tongxin.identity.Grant;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opaque sign-in tokens. Looked up at every request, so that what ends or changes holds at the next one. */
@ApplicationScoped
public class Sessions implements Credential {

    static final Duration LIFETIME = Duration.ofHours(8);

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String FIND = """
            select a.id, a.username, a.display_name, a.must_change_password, a.sample, g.role, g.organization_id, g.division_code,
                   g.zone_code, grant_divisions(g.division_code, g.zone_code)
            from session s join account a on a.id = s.account_id left join account_grant g on g.account_id = a.id
            where s.token_hash = ? and s.expires_at > now() and a.disabled_at is null""";

    private final Sql sql;

    Sessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Caller> caller(ContainerRequestContext request) {
        return Bearer.of(request)
                .filter(token -> TOKEN.matcher(token).matches())
                .map(token -> find(token).orElseThrow(() -> ProblemException.of(ProblemType.UNAUTHENTICATED)));
    }

    /** A new session of the account: the token (shown once) and when it ends. */
    OpenSession open(UUID accountId) {
        String token = RandomText.token();
        OffsetDateTime expiresAt = OffsetDateTime.now(ZoneOffset.UTC).plus(LIFETIME);
        sql.change("delete from session where account_id = ? and expires_at < now()", accountId);
        sql.change(
                "insert into session (token_hash, account_id, expires_at) values (?, ?, ?)",
                hash(token),
                accountId,
                expiresAt);
        return new OpenSession(token, expiresAt);
    }

    record OpenSession(String token, OffsetDateTime expiresAt) {}

    Optional<Caller> find(String token) {
        List<Line> lines = sql.all(FIND, List.of(hash(token)), Line::from);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.getFirst()
                        .person(lines.stream()
                                .map(Line::grant)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    void end(String token) {
        sql.change("delete from session where token_hash = ?", hash(token));
    }

    void endAll(UUID accountId) {
        sql.change("delete from session where account_id = ?", accountId);
    }

    private record Line(
            UUID id,
            String username,
            String displayName,
            Set<Duty> duties,
            boolean sample,
            @Nullable Grant grant) {

        static Line from(Row row) {
            UUID id = row.uuid();
            String username = row.text();
            String displayName = row.text();
            Set<Duty> duties = row.flag() ? Set.of(Duty.CHANGE_PASSWORD) : Set.of();
            boolean sample = row.flag();
            Role role = row.constantOrNull(Role.class);
            UUID organization = row.uuidOrNull();
            String division = row.textOrNull();
            String zone = row.textOrNull();
            Grant grant = role == null ? null : new Grant(role, organization, division, zone, row.texts());
            return new Line(id, username, displayName, duties, sample, grant);
        }

        Caller person(List<Grant> grants) {
            return Caller.person(id, username, displayName, duties, sample, grants);
        }
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
