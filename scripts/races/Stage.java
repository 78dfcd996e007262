import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** What the races are run on: bodies with signatories, written straight into the tables; and what the tables hold afterwards. */
final class Stage {

    private static final int TOKEN_BYTES = 32;

    private final Connection database;

    Stage(Connection database) {
        this.database = database;
    }

    /** A body on the register. */
    UUID body(int number) throws SQLException {
        UUID id = UUID.randomUUID();
        String name = "竞速协会" + number + " " + id;
        change("insert into organization (id, kind, type, name, division_code, search_text)"
                + " values (?, 'SOCIAL_ORGANIZATION', 'SOCIAL_GROUP', ?, '110000', ?)", id, name, name);
        return id;
    }

    /** The token of a session of somebody new who writes and signs for the body. */
    String signatory(UUID body) throws Exception {
        UUID account = UUID.randomUUID();
        change("insert into account (id, username, display_name, password_hash, administrator) values (?, ?, '竞速', 'none', false)",
                account, "race-" + account);
        for (String role : List.of("ORGANIZATION_MEMBER", "ORGANIZATION_SIGNATORY")) {
            change("insert into account_grant (id, account_id, role, organization_id) values (?, ?, ?, ?)", UUID.randomUUID(), account, role, body);
        }
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes("US-ASCII"));
        change("insert into session (token_hash, account_id, expires_at) values (?, ?, now() + interval '1 hour')", hash, account);
        return token;
    }

    /** What one signing came to. */
    record Outcome(int confirmedParties, int confirmationRows, int effectRows, int projects, int projectRows) {
        boolean once(int parties) {
            return equals(new Outcome(parties, parties, 1, 1, 1));
        }
    }

    Outcome outcome(String signing) throws SQLException {
        List<Long> counts = new ArrayList<>();
        String rows = "(select record_type, record_id, act, payload from journal union all"
                + " select record_type, record_id, act, payload from journal_inbox) j";
        for (String count : List.of(
                "select count(confirmed_at) from signing_party where signing_id = ?::uuid",
                "select count(*) from " + rows + " where record_type = 'SIGNING' and act = 'confirm' and record_id = ?",
                "select count(*) from " + rows + " where record_type = 'SIGNING' and payload ->> 'status' = 'EFFECTIVE' and record_id = ?",
                "select count(*) from project where signing_id = ?::uuid",
                "select count(*) from " + rows + " where record_type = 'PROJECT' and act = 'begin' and payload ->> 'signingId' = ?")) {
            try (PreparedStatement statement = database.prepareStatement(count)) {
                statement.setString(1, signing);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    counts.add(row.getLong(1));
                }
            }
        }
        return new Outcome(Math.toIntExact(counts.get(0)), Math.toIntExact(counts.get(1)), Math.toIntExact(counts.get(2)),
                Math.toIntExact(counts.get(3)), Math.toIntExact(counts.get(4)));
    }

    private void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
