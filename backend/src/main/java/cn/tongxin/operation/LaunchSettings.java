package cn.tongxin.operation;

import cn.tongxin.operation.database.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What must be known before the service reads its configuration, from system properties or the environment.
 *
 * @param databaseNamed whether the operator named a database: {@code quarkus.datasource.jdbc.url}; then nothing embedded starts
 * @param dataFolder {@code tongxin.data}: where the embedded database lives, by default {@code data} in the working folder
 */
record LaunchSettings(boolean databaseNamed, Path dataFolder) {

    /** Set to true while the embedded database is in use: whether facts are loaded by default depends on it. */
    static final String EMBEDDED = "tongxin.database.embedded";

    /** Where the embedded database lives. */
    static final String DATA = "tongxin.data";

    /** Where the vault draws keys of its own when the operator names none; beside the database, not in it. */
    private static final String DRAWN_KEYS = "tongxin.vault.drawn-keys-file";

    /** Where the first administrators' one-time passwords wait for their first use. */
    private static final String FIRST_PASSWORDS = "tongxin.first-passwords-file";

    /** Where the verifier of the journal leaves what it proved. */
    private static final String ANCHORS = "tongxin.audit.anchor-file";

    private static final String URL = "quarkus.datasource.jdbc.url";

    static LaunchSettings read() {
        return new LaunchSettings(
                setting(URL).isPresent(), Path.of(setting(DATA).orElse("data")));
    }

    /** Tells the service, through its own configuration, of the database it is to use. */
    void use(EmbeddedPostgres postgres) {
        System.setProperty(URL, postgres.jdbcUrl());
        System.setProperty("quarkus.datasource.username", postgres.service().name());
        System.setProperty("quarkus.datasource.password", postgres.service().password());
        System.setProperty("quarkus.flyway.username", postgres.owner().name());
        System.setProperty("quarkus.flyway.password", postgres.owner().password());
        System.setProperty(EMBEDDED, "true");
        Path data = dataFolder.toAbsolutePath().normalize();
        System.setProperty(DATA, data.toString());
        System.setProperty(
                FIRST_PASSWORDS, data.resolve("first-sign-in.passwords").toString());
        System.setProperty(DRAWN_KEYS, data.resolve("vault.keys").toString());
        if (setting(ANCHORS).isEmpty()) {
            System.setProperty(ANCHORS, data.resolve("journal.anchors").toString());
        }
    }

    private static Optional<String> setting(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }
}
