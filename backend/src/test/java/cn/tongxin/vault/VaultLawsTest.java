package cn.tongxin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.vault.key.Rings;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the vault promises, for all values, places and keys. */
class VaultLawsTest {

    private static final SealedColumn COLUMN = SealedColumn.of("account", "id", "secret_sealed");

    private static Vault vault(String... keys) {
        return new Vault(Optional.of(Rings.of(keys)));
    }

    @Property
    void whatIsSealedShouldOpenInItsPlace(
            @ForAll("vaults") Vault vault, @ForAll("contexts") SealContext place, @ForAll byte[] clear) {
        assertThat(vault.openBytes(place, vault.seal(place, clear))).isEqualTo(clear);
    }

    @Property
    void textShouldComeBackAsItWas(
            @ForAll("vaults") Vault vault, @ForAll("contexts") SealContext place, @ForAll("texts") String clear) {
        assertThat(vault.open(place, vault.seal(place, clear))).isEqualTo(clear);
    }

    @Property
    void sealedTwiceShouldDiffer(
            @ForAll("vaults") Vault vault, @ForAll("contexts") SealContext place, @ForAll("texts") String clear) {
        assertThat(vault.seal(place, clear)).isNotEqualTo(vault.seal(place, clear));
    }

    @Property
    void sealedShouldNotHoldTheClearText(
            @ForAll("vaults") Vault vault, @ForAll("contexts") SealContext place, @ForAll("texts") String clear) {
        Assume.that(clear.length() > 4);
        String sealed = vault.seal(place, clear);

        assertThat(sealed).doesNotContain(clear).matches("\\$[a-z0-9-]+\\$[A-Za-z0-9._-]+\\$[A-Za-z0-9_-]+");
        assertThat(new String(content(sealed), StandardCharsets.UTF_8)).doesNotContain(clear);
    }

    @Property
    void oneBitAlteredShouldNotOpen(
            @ForAll("vaults") Vault vault,
            @ForAll("contexts") SealContext place,
            @ForAll byte[] clear,
            @ForAll @IntRange(max = 100_000) int at) {
        String sealed = vault.seal(place, clear);
        byte[] content = content(sealed);
        int bit = at % (content.length * 8);
        content[bit / 8] ^= (byte) (1 << bit % 8);
        String altered = mark(sealed) + Base64.getUrlEncoder().withoutPadding().encodeToString(content);

        assertThatThrownBy(() -> vault.openBytes(place, altered)).isInstanceOf(VaultException.class);
    }

    @Property
    void cutOrOddTextShouldNotOpen(
            @ForAll("vaults") Vault vault,
            @ForAll("contexts") SealContext place,
            @ForAll("texts") String clear,
            @ForAll @IntRange(max = 200) int at) {
        String sealed = vault.seal(place, clear);

        assertThatThrownBy(() -> vault.open(place, sealed.substring(0, at % sealed.length())))
                .isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> vault.open(place, clear)).isInstanceOf(VaultException.class);
    }

    @Property
    void anotherPlaceShouldNotOpen(
            @ForAll("vaults") Vault vault,
            @ForAll("contexts") SealContext place,
            @ForAll("contexts") SealContext other,
            @ForAll("texts") String clear) {
        Assume.that(!place.equals(other));
        String sealed = vault.seal(place, clear);

        assertThatThrownBy(() -> vault.open(other, sealed))
                .isInstanceOf(VaultException.class)
                .hasMessageNotContaining(sealed);
    }

    @Property
    void olderKeyShouldStillOpenAndTheNewOneSeal(@ForAll("contexts") SealContext place, @ForAll("texts") String clear) {
        Vault before = vault(Rings.aes("a", 1), Rings.sha256("x", 9));
        Vault after = vault(Rings.sm4("b", 2), Rings.aes("a", 1), Rings.sha256("x", 9));
        String old = before.seal(place, clear);

        assertThat(after.open(place, old)).isEqualTo(clear);
        assertThat(after.seal(place, after.open(place, old))).startsWith("$sm4-gcm$b$");
    }

    @Property
    void keyThatIsGoneOrAnotherUnderItsNameShouldNotOpen(
            @ForAll("contexts") SealContext place, @ForAll("texts") String clear) {
        String sealed = vault(Rings.aes("a", 1), Rings.sha256("x", 9)).seal(place, clear);

        assertThatThrownBy(() -> vault(Rings.aes("b", 1), Rings.sha256("x", 9)).open(place, sealed))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("$aes-256-gcm$a$");
        assertThatThrownBy(() -> vault(Rings.aes("a", 2), Rings.sha256("x", 9)).open(place, sealed))
                .isInstanceOf(VaultException.class);
    }

    @Property
    void indexShouldBeEqualForEqualValuesOnly(
            @ForAll("vaults") Vault vault, @ForAll("texts") String one, @ForAll("texts") String other) {
        Assume.that(!one.equals(other));

        assertThat(vault.index(COLUMN, one))
                .isEqualTo(vault.index(COLUMN, one))
                .isNotEqualTo(vault.index(COLUMN, other));
        assertThat(vault.index(COLUMN, one))
                .isNotEqualTo(vault.index(SealedColumn.of("account", "id", "other_sealed"), one));
    }

    @Property
    void lookUpShouldCoverOlderIndexes(@ForAll("texts") String value) {
        Vault before = vault(Rings.aes("a", 1), Rings.sha256("x", 8));
        Vault after = vault(Rings.aes("a", 1), Rings.sm3("y", 9), Rings.sha256("x", 8));

        assertThat(after.indexes(COLUMN, value))
                .startsWith(after.index(COLUMN, value))
                .contains(before.index(COLUMN, value));
    }

    @Example
    void brokenTextShouldNotBeAlteredInSilence() {
        Vault vault = vault(Rings.aes("a", 1), Rings.sha256("x", 3));

        assertThatThrownBy(() -> vault.seal(COLUMN.of("1"), "a\ud842")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void withoutKeysItShouldBeClosed() {
        Vault closed = new Vault(Optional.empty());

        assertThat(closed.isOpen()).isFalse();
        assertThatThrownBy(() -> closed.seal(COLUMN.of("1"), "x"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.VAULT_CLOSED));
        assertThatThrownBy(() -> closed.open(COLUMN.of("1"), "x")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> closed.indexes(COLUMN, "x")).isInstanceOf(ProblemException.class);
    }

    private static String mark(String sealed) {
        return sealed.substring(0, sealed.lastIndexOf('$') + 1);
    }

    private static byte[] content(String sealed) {
        return Base64.getUrlDecoder().decode(sealed.substring(mark(sealed).length()));
    }

    @Provide
    Arbitrary<Vault> vaults() {
        return Arbitraries.of(
                vault(Rings.aes("a", 1), Rings.sha256("x", 3)), vault(Rings.sm4("b", 2), Rings.sm3("y", 4)));
    }

    @Provide
    Arbitrary<SealContext> contexts() {
        Arbitrary<String> names =
                Arbitraries.of("account", "organization_contact", "secret_sealed", "telephone_sealed", "a");
        Arbitrary<String> ids = Arbitraries.strings()
                .withChars("0123456789abcdef-")
                .ofMinLength(1)
                .ofMaxLength(36);
        return Combinators.combine(names, names, ids).as(SealContext::new);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("0", "1", "8", "@", ".", "-", "张", "三", "例", "𠮷", "é")
                .list()
                .ofMaxSize(40)
                .map(characters -> String.join("", characters));
    }
}
