package cn.tongxin.identity;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opaque sign-in tokens. Looked up at every request, so that what ends or changes holds at the next one. */
@ApplicationScoped
public class Sessions {

    static final Duration LIFETIME = Duration.ofHours(8);

    private static final int TOKEN_BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String FIND = """
            select a.id, a.username, a.display_name, a.must_change_password, a.sample, g.role, g.organization_id, g.division_code,
                   (select array_agg(m.member_code) from division_area_member m where m.area_code = g.division_code)
            from session s join account a on a.id = s.account_id left join account_grant g on g.account_id = a.id
            where s.token_hash = ? and s.expires_at > now() and a.disabled_at is null""";

    private final Sql sql;
    private final SecureRandom random = new SecureRandom();

    Sessions(Sql sql) {
        this.sql = sql;
    }

    /** A new session of the account: the token (shown once) and when it ends. */
    OpenSession open(UUID accountId) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
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
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        List<Line> lines = sql.all(FIND, List.of(hash(token)), Line::from);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Caller first = lines.getFirst().account();
        List<Grant> grants = new ArrayList<>();
        for (Line line : lines) {
            if (line.grant() != null) {
                grants.add(line.grant());
            }
        }
        return Optional.of(new Caller(
                first.accountId(),
                first.name(),
                first.displayName(),
                first.mustChangePassword(),
                first.sample(),
                List.copyOf(grants)));
    }

    void end(String token) {
        sql.change("delete from session where token_hash = ?", hash(token));
    }

    void endAll(UUID accountId) {
        sql.change("delete from session where account_id = ?", accountId);
    }

    private record Line(Caller account, @Nullable Grant grant) {
        static Line from(Row row) {
            Caller account = new Caller(row.uuid(), row.text(), row.text(), row.flag(), row.flag(), List.of());
            Role role = row.constantOrNull(Role.class);
            UUID organization = row.uuidOrNull();
            String division = row.textOrNull();
            return new Line(account, role == null ? null : new Grant(role, organization, division, row.texts()));
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
