package cn.tongxin.signon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody may be sent after signing on. */
class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/work",
                "/search?q=%E5%8C%97%E4%BA%AC&a=1",
                "/review/0192#history",
                "/apiculture",
                "/a//b",
                "/a:b@c"
            })
    void pagesOfTheClientShouldBeTaken(String path) {
        assertThat(ReturnPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "work", "//evil.example", "///evil.example", "/\\evil.example", "\\/evil.example", "/\tx",
                        "/\n/evil.example", " /work",
                "https://evil.example", "javascript:alert(1)", "/api/v1/session", "/q/health", "/%zz", "/北京", "/a b",
                        "/<script>", "/[1]"
            })
    void everythingElseShouldNot(String path) {
        assertThat(ReturnPath.of(path)).isEmpty();
    }
}
