package cn.tongxin.operation.database;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A PostgreSQL whose service was killed: made by a second JVM that starts it, writes one record, and is killed. */
record Orphan(int port) {

    static Orphan leave(Path folder) throws Exception {
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Orphan.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader printed = service.inputReader()) {
            return new Orphan(Integer.parseInt(printed.readLine()));
        } finally {
            service.destroyForcibly().waitFor();
        }
    }

    public static void main(String... args) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]));
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(),
                        postgres.owner().name(),
                        postgres.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 11 as n");
        }
        System.out.println(postgres.port());
        Thread.sleep(60_000); // killed long before
    }
}
