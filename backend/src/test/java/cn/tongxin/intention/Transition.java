package cn.tongxin.intention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A line of intention/transitions.csv. */
record Transition(
        String act,
        String method,
        String path,
        List<IntentionStatus> states,
        List<String> may,
        String journal,
        boolean reasoned) {

    static List<Transition> all() {
        try (InputStream file =
                Objects.requireNonNull(Transition.class.getResourceAsStream("/intention/transitions.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(Transition::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transition of(List<String> cells) {
        return new Transition(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Arrays.stream(cells.get(3).split(" "))
                        .map(IntentionStatus::valueOf)
                        .toList(),
                List.of(cells.get(4).split(" ")),
                cells.get(5),
                cells.get(6).equals("yes"));
    }

    boolean ofAnAmendment() {
        return path.contains("{amendment}");
    }

    /** A draft is discarded while nobody else has seen it. */
    boolean alone() {
        return act.equals("discard");
    }
}
