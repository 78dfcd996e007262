package cn.tongxin.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.account.FirstAdministrators.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordFileTest {

    private static final Credentials SYSTEM = new Credentials("system", "a-Password_1");
    private static final String HASH = PasswordHash.of(SYSTEM.password());

    @TempDir
    Path folder;

    private Path path;
    private FirstPasswordFile file;

    @BeforeEach
    void here() {
        path = folder.resolve("first");
        file = new FirstPasswordFile(Optional.of(path));
    }

    @Test
    void keptPasswordShouldComeBackAndCountForItsAccount() {
        file.keep(List.of(SYSTEM), Map.of("system", HASH));

        FirstPasswordFile.Line line = file.read().get("system");

        assertThat(line.password()).isEqualTo(SYSTEM.password());
        assertThat(line.countsFor(Account.administrator("system", "系统管理员", HASH)))
                .isTrue();
    }

    @Test
    void passwordShouldNotCountOnceTheAccountHasAnother() {
        file.keep(List.of(SYSTEM), Map.of("system", HASH));
        Account account = Account.administrator("system", "系统管理员", HASH);
        account.renewOneTimePassword(PasswordHash.of("another"));

        assertThat(file.read().get("system").countsFor(account)).isFalse();
    }

    @Test
    void fileShouldBeReadableByItsOwnerOnly() throws IOException {
        file.keep(List.of(SYSTEM), Map.of("system", HASH));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void fileShouldGoWithTheLastPassword() {
        file.keep(List.of(SYSTEM), Map.of("system", HASH));
        file.keep(List.of(), Map.of());

        assertThat(path).doesNotExist();
        assertThat(file.read()).isEmpty();
    }

    @Test
    void whatCannotBeReadShouldCountAsNothing() throws IOException {
        Files.writeString(path, "half a\n\n\u0000 x");

        assertThat(file.read()).isEmpty();
    }

    @Test
    void nothingShouldBeKeptWhereNoFileIsNamed() {
        FirstPasswordFile nowhere = new FirstPasswordFile(Optional.empty());
        nowhere.keep(List.of(SYSTEM), Map.of("system", HASH));

        assertThat(nowhere.read()).isEmpty();
    }
}
