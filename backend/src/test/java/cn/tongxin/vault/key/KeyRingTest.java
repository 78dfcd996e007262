package cn.tongxin.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a list of keys is read. */
class KeyRingTest {

    @Test
    void firstOfEitherKindShouldBeTheCurrentOne() {
        KeyRing ring = Rings.of(
                "# two years",
                Rings.sm4("b", 2) + ", " + Rings.aes("a", 1),
                Rings.sm3("y", 4),
                Rings.sha256("x", 3),
                "");

        assertThat(ring.sealing().mark()).isEqualTo("$sm4-gcm$b$");
        assertThat(ring.sealing("$aes-256-gcm$a$")).isPresent();
        assertThat(ring.indexing().mark()).isEqualTo("$hmac-sm3$y$");
        assertThat(ring.allIndexing()).extracting(RingKey::id).containsExactly("y", "x");
    }

    @Test
    void idThatComesTwiceShouldBeRefused() {
        assertThatThrownBy(() -> Rings.of(Rings.aes("a", 1), Rings.sha256("a", 2)))
                .isInstanceOf(MalformedKeysException.class)
                .hasMessageContaining("a comes twice");
    }

    @Test
    void eitherKindShouldBeNeeded() {
        assertThatThrownBy(() -> Rings.of(Rings.aes("a", 1))).isInstanceOf(MalformedKeysException.class);
        assertThatThrownBy(() -> Rings.of(Rings.sm3("a", 1))).isInstanceOf(MalformedKeysException.class);
        assertThatThrownBy(() -> Rings.of("# nothing")).isInstanceOf(MalformedKeysException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c2VjcmV0c2VjcmV0",
                "a:aes-256-gcm",
                "a:aes-256-gcm:c2VjcmV0!",
                "a:aes-256-gcm:c2VjcmV0",
                "a:des:c2VjcmV0c2VjcmV0",
                "$a:sm4-gcm:c2VjcmV0"
            })
    void entryOutOfFormShouldBeRefusedWithoutShowingIt(String entry) {
        assertThatThrownBy(() -> Rings.of(Rings.aes("good", 1), entry))
                .isInstanceOf(MalformedKeysException.class)
                .hasMessageMatching("(entry 2|the key a) is not .*")
                .hasMessageNotContaining("c2VjcmV0");
    }
}
