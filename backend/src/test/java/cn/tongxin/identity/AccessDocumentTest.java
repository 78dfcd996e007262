package cn.tongxin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/access.md is written from the table of acts. */
class AccessDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "access.md");

    @Test
    void theDocumentShouldSayWhatTheTableSays() throws IOException {
        String written = written();
        if (Boolean.getBoolean("tongxin.docs.write")) {
            Files.writeString(DOCUMENT, written);
        }

        assertThat(DOCUMENT)
                .as("write it anew: mvn test -Dtest=AccessDocumentTest -Dtongxin.docs.write=true")
                .hasContent(written.strip());
    }

    @Test
    void noRoleShouldBeWithoutWork() {
        for (Role role : Role.values()) {
            assertThat(Arrays.stream(Act.values()).filter(act -> act.roles().contains(role)))
                    .as("acts of %s beside its own session", role)
                    .hasSizeGreaterThan(role == Role.API_CLIENT ? 0 : 1);
        }
    }

    private static String written() {
        StringBuilder text = new StringBuilder("""
                # Who may do what

                Written from the policy table `backend/src/main/java/cn/tongxin/identity/Act.java`; a test compares. Every operation of
                `openapi.yaml` names its act under `x-access`; what names none is reachable by nobody.

                An organization's people may act where the record is their organization's; a department's people and systems where the
                record's division lies in theirs (a department that is a party itself: there too); a coordinator where it lies in the
                zone; an administrator everywhere, but only in what is listed here. Who may not know of a record is answered 404, who
                may not do this to it 403. A system (API client) needs the scope that is named, and acts for the department that it
                belongs to. The three administrators are three people: the database lets no account be two of them, or anything else
                beside one. Acts marked for every role are open to anybody, signed in or not.

                | role | bound to |
                | --- | --- |
                """);
        for (Role role : Role.values()) {
            text.append("| ")
                    .append(words(role))
                    .append(" | ")
                    .append(words(role.within()))
                    .append(" |\n");
        }
        text.append("""

                Who looks after people gives, takes back and invites to roles within the own scope, and sees, locks and lets go those who hold
                them there: an organization's manager in the organization; a department's manager in the division, what lies below it, and the
                organizations that are seated there; the security administrator everywhere. Nobody does so to the own account. A lock stops
                the whole account, so it needs reach over each of its roles; it is lifted by who could give the role by which it was made. The
                last security administrator who can sign in stays, which the database holds.

                | gives | to be |
                | --- | --- |
                """);
        for (Role role : Role.values()) {
            if (!role.gives().isEmpty()) {
                text.append("| ")
                        .append(words(role))
                        .append(" | ")
                        .append(given(role))
                        .append(" |\n");
            }
        }
        text.append("\n| act |")
                .append(columns(role -> " " + words(role) + " |"))
                .append(" system's scope | states of the record |\n|");
        text.append(" --- |".repeat(Role.values().length + 2)).append("\n");
        for (Act act : Act.values()) {
            text.append("| ").append(words(act)).append(" |");
            text.append(columns(role -> act.forAnybody() || act.roles().contains(role) ? " ● |" : "  |"));
            text.append(
                    act.clientScope() == null ? "  |" : " `" + act.clientScope().written() + "` |");
            text.append(" ").append(states(act)).append(" |\n");
        }
        return text.toString();
    }

    private static String given(Role role) {
        return role.gives().stream().sorted().map(AccessDocumentTest::words).collect(Collectors.joining(", "));
    }

    private static String columns(Function<Role, String> cell) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.API_CLIENT)
                .map(cell)
                .collect(Collectors.joining());
    }

    private static String states(Act act) {
        return act.states().isEmpty()
                ? ""
                : act.states().stream().sorted().map(s -> "`" + s + "`").collect(Collectors.joining(" "));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
