package cn.tongxin.journal;

import cn.tongxin.operation.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A journal of its own on a real PostgreSQL, with rows of every shape, and a superuser who may do what he likes with it; then it is
 * put back as it was.
 */
final class ScratchJournal implements AutoCloseable {

    static final Path DATA = Path.of("target", "verify");
    static final int ROWS = 600;

    private static final List<String> FORGETFUL =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    /** Characters beyond the basic plane, separators of the chain, JSON that PostgreSQL prints in its own way, what is not there. */
    private static final String FILL = """
            insert into journal_inbox (actor_id, actor, on_behalf_of, record_type, record_id, version, act, reason, payload, public,
                owner_ids, division_code, sample, address)
            select case when n % 3 = 0 then null else gen_random_uuid() end, 'zhang.wei' || n % 7,
                case when n % 4 = 0 then gen_random_uuid() end, (array ['INTENTION', 'SIGNING', 'ACCESS'])[1 + n % 3],
                gen_random_uuid()::text, n % 5, (array ['submit', 'accept', 'refuse'])[1 + n % 3],
                (array [null, '', '材料不全|3:请补', '𠮷野家😀 12:a|-'])[1 + n % 4],
                jsonb_build_object('title', '阅读课 "𠮷" \\ ' || n, 'amount', 1.10 * n, 'tags', array ['a', '一'], 'no', null),
                n % 2 = 0, case when n % 5 = 0 then '{}' else array [gen_random_uuid(), gen_random_uuid()] end,
                case when n % 2 = 0 then '130630' end, n % 11 = 0, case when n % 3 > 0 then '2001:db8::' || n % 9 end
            from generate_series(1,\s""" + ROWS + ") n";

    private final EmbeddedPostgres postgres;
    private final Connection superuser;

    ScratchJournal() {
        postgres = EmbeddedPostgres.start(DATA.resolve("postgres"), FORGETFUL);
        try {
            String password =
                    Files.readString(DATA.resolve("postgres/postgres.password")).strip();
            superuser = DriverManager.getConnection(postgres.jdbcUrl(), "postgres", password);
            run("drop schema public cascade", "create schema public authorization tongxin");
            Flyway.configure()
                    .dataSource(
                            postgres.jdbcUrl(),
                            postgres.owner().name(),
                            postgres.owner().password())
                    .placeholders(Map.of("service", postgres.service().name()))
                    .load()
                    .migrate();
            // nothing of the database stops whoever rules it
            run(
                    "set session_replication_role = replica",
                    FILL,
                    "select journal_seal(400)",
                    "select journal_seal(400)",
                    "create table journal_kept as select * from journal",
                    "create table head_kept as select * from journal_head");
        } catch (SQLException | IOException e) {
            postgres.close();
            throw new IllegalStateException(e);
        }
    }

    /** Address with role and password, as the verifier takes it. */
    String address() {
        return postgres.jdbcUrl() + "?user=" + postgres.owner().name() + "&password="
                + postgres.owner().password();
    }

    void run(String... statements) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    String ask(String query) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The hash at a position, as somebody outside has kept it. */
    String anchor(int position) throws SQLException {
        return position + " " + ask("select encode(hash, 'hex') from journal_kept where pos = " + position)
                + " 2026-10-04T00:00:00Z\n";
    }

    void putBack() throws SQLException {
        run(
                "truncate journal, journal_head",
                "insert into journal select * from journal_kept",
                "insert into journal_head select * from head_kept");
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
        postgres.close();
    }
}
