package cn.tongxin.operation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ServerAccountTest {

    private static final String SELF = System.getProperty("user.name");

    @Test
    void chooseShouldPassOverWhatCannotRunThePrograms() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.empty()) {
            var forbidden = new ServerAccount(List.of("false"), SELF);
            var possible = new ServerAccount(List.of("env"), SELF);
            ServerAccount chosen =
                    ServerAccount.choose(new PostgresFolder(folder.path()), List.of(forbidden, possible));
            assertThat(chosen).isEqualTo(possible);
        }
    }

    @Test
    void chooseShouldNameTheAlternativeWhenNothingWorks() {
        try (TemporaryFolder folder = TemporaryFolder.empty()) {
            PostgresFolder postgres = new PostgresFolder(folder.path());
            var forbidden = new ServerAccount(List.of("false"), SELF);
            assertThatThrownBy(() -> ServerAccount.choose(postgres, List.of(forbidden)))
                    .isInstanceOf(EmbeddedPostgresException.class)
                    .hasMessageContaining("cannot be run from " + folder.path())
                    .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void rootShouldTryANamespaceBeforeItLendsTheFolder() {
        List<String> owners =
                ServerAccount.insteadOfRoot().stream().map(ServerAccount::owner).toList();
        assertThat(owners).startsWith("root").contains("nobody");
    }
}
