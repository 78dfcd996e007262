package cn.tongxin.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text that a record is found by: its names, their pinyin and initials, and its codes, one to a line.
 *
 * <p>The layout is that of migration V001 ({@code search_grams}, {@code search_rank}): the name comes first, codes come last
 * after an empty line, and every line has a line feed on both sides.
 *
 * @param value what the column {@code search_text} keeps
 */
public record SearchText(String value) {

    /** The text of a record that has one name and no code. */
    public static SearchText of(String name) {
        return of(name, List.of(), List.of());
    }

    /**
     * The text of a record.
     *
     * @param name the name that ranks first
     * @param otherNames former, short and English names; unknown ones are null
     * @param codes credit codes, division codes, numbers of other registers; unknown ones are null
     */
    public static SearchText of(
            String name, List<? extends @Nullable String> otherNames, List<? extends @Nullable String> codes) {
        Set<String> names = new LinkedHashSet<>();
        names.add(NormalText.of(name));
        otherNames.forEach(other -> addNormal(names, other));
        Set<String> lines = new LinkedHashSet<>(names);
        for (String each : names) {
            Reading reading = Pinyin.read(each);
            if (!reading.full().equals(each)) {
                lines.add(reading.full());
                lines.add(reading.initials());
            }
        }
        Set<String> codeLines = new LinkedHashSet<>();
        codes.forEach(code -> addNormal(codeLines, code));

        StringBuilder text = new StringBuilder(160).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        if (!codeLines.isEmpty()) {
            text.append('\n');
            codeLines.forEach(line -> text.append(line).append('\n'));
        }
        return new SearchText(text.toString());
    }

    /** The lines of this text, for tests and explanations. */
    List<String> lines() {
        return new ArrayList<>(List.of(value.strip().split("\n+")));
    }

    private static void addNormal(Set<String> lines, @Nullable String text) {
        if (text != null) {
            String normal = NormalText.of(text);
            if (!normal.isEmpty()) {
                lines.add(normal);
            }
        }
    }
}
