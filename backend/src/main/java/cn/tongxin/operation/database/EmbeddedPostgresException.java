package cn.tongxin.operation.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be had. The message says why and what to do, in words an operator can act on. */
public final class EmbeddedPostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final String ALTERNATIVE = "Or use your own PostgreSQL 16 or newer: set QUARKUS_DATASOURCE_JDBC_URL,"
            + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.";

    EmbeddedPostgresException(String message) {
        super(message);
    }

    EmbeddedPostgresException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
