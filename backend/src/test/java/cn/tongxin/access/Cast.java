package cn.tongxin.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The callers of access/callers.csv, each with an account of its own, written straight into the tables of accounts. */
final class Cast {

    private static final int TOKEN_BYTES = 32;
    private static final String COUNTRY = "100000";

    /** Carries out one statement on the tables of accounts. */
    @FunctionalInterface
    interface Accounts {
        void change(String statement, @Nullable Object... arguments);
    }

    private final Service service;
    private final Accounts accounts;
    private final Map<String, @Nullable String> tokens = new LinkedHashMap<>();
    private final Map<String, String> elsewhere = new HashMap<>();
    private @Nullable UUID newest;

    Cast(Service service, Accounts accounts) {
        this.service = service;
        this.accounts = accounts;
        for (String[] row : Table.rows("callers.csv")) {
            tokens.put(row[0], null);
            elsewhere.put(row[0], row[4]);
        }
    }

    /** @param organizations by the words of the table */
    void come(Map<String, String> organizations) {
        for (String[] row : Table.rows("callers.csv")) {
            String division = row[3].matches("\\d{6}") ? row[3] : null;
            String zone = row[3].matches("[A-Z]+") ? row[3] : null;
            tokens.put(
                    row[0],
                    row[1].equals("a key")
                            ? key(row[2], row[3])
                            : token(row[1], row[2], organizations.get(row[3]), division, zone));
        }
    }

    Set<String> names() {
        return tokens.keySet();
    }

    @Nullable
    String token(String caller) {
        return tokens.get(caller);
    }

    /** Who of the region stands to the records of the region as this caller does to those elsewhere. */
    String counterpart(String caller) {
        return Objects.requireNonNull(elsewhere.get(caller), caller);
    }

    /** The token of somebody who makes the records: of an organization, or of the department of all the country. */
    String maker(String role, @Nullable String organization) {
        return Objects.requireNonNull(
                token("a session", role, organization, organization == null ? COUNTRY : null, null));
    }

    private @Nullable String token(
            String credential,
            String role,
            @Nullable String organization,
            @Nullable String division,
            @Nullable String zone) {
        if (credential.equals("none")) {
            return null;
        }
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        if (credential.equals("a token that was never given")) {
            return token;
        }
        UUID account = UUID.randomUUID();
        newest = account;
        accounts.change(
                "insert into account (id, username, display_name, password_hash, administrator, must_change_password, disabled_at)"
                        + " values (?, ?, '测试账号', 'none', ?, ?, ?::timestamptz)",
                account,
                "access-" + account,
                role.endsWith("_ADMINISTRATOR"),
                credential.equals("a one-time password"),
                credential.equals("a locked account") ? OffsetDateTime.now().toString() : null);
        if (!role.isEmpty()) {
            grant(account, role, organization, division, zone);
        }
        if (!credential.equals("a session that was ended")) {
            accounts.change(
                    "insert into session (token_hash, account_id, expires_at) values (?, ?, ?)",
                    sha256(token),
                    account,
                    OffsetDateTime.now().plusHours(credential.equals("a session that is over") ? -1 : 1));
        }
        return token;
    }

    private UUID grant(
            UUID account,
            String role,
            @Nullable String organization,
            @Nullable String division,
            @Nullable String zone) {
        UUID id = UUID.randomUUID();
        accounts.change(
                "insert into account_grant (id, account_id, role, organization_id, division_code, zone_code)"
                        + " values (?, ?, ?, ?::uuid, ?, ?)",
                id,
                account,
                role,
                organization,
                division,
                zone);
        return id;
    }

    /** A person of an organization who is both member and signatory. */
    record Person(UUID id, UUID secondGrant) {}

    Person person(String organization) {
        maker("ORGANIZATION_MEMBER", organization);
        UUID account = Objects.requireNonNull(newest);
        return new Person(account, grant(account, "ORGANIZATION_SIGNATORY", organization, null, null));
    }

    /** The key of a new system, registered by the department of all the country. */
    private String key(String scopes, String division) {
        String department = maker("DEPARTMENT_MANAGER", null);
        String named = scopes.isEmpty() ? "" : "\"" + scopes.replace(" ", "\",\"") + "\"";
        Service.Answer system = service.must(department, "POST", "/api-clients", null, """
                {"name":"格子系统 %s","purpose":"试","scopes":[%s],"divisionCodes":["%s"],"addresses":[],"requestsPerMinute":6000,"expiresOn":"%s"}""".formatted(
                        UUID.randomUUID(), named, division, LocalDate.now().plusMonths(1)));
        String path = "/api-clients/" + system.json().path("id").asText();
        return service.must(department, "POST", path + "/keys", system.etag(), "{\"kind\":\"API_KEY\"}")
                .json()
                .path("secret")
                .asText();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
