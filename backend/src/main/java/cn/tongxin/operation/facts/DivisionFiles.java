package cn.tongxin.operation.facts;

import cn.tongxin.search.SearchText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The divisions and the codes of other editions, as scripts/make-divisions.mjs made them. */
final class DivisionFiles {

    private static final String DIVISIONS = "facts/divisions.csv";
    private static final String ALIASES = "facts/division-aliases.csv";
    private static final Pattern FORMER_NAME = Pattern.compile("^原(.+?)，.*");

    private final Map<String, Entry> divisions = new LinkedHashMap<>();
    private final List<String[]> aliases;

    /** One line of the file; texts may be empty. */
    record Entry(
            String code,
            String name,
            String shortName,
            String level,
            String parentCode,
            String englishName,
            String edition,
            String validFrom) {
        static Entry from(String[] line) {
            return new Entry(line[0], line[1], line[2], line[3], line[4], line[5], line[6], line[7]);
        }
    }

    private DivisionFiles(List<String[]> divisions, List<String[]> aliases) {
        divisions.forEach(line -> this.divisions.put(line[0], Entry.from(line)));
        this.aliases = aliases;
    }

    static DivisionFiles read() {
        return new DivisionFiles(lines(DIVISIONS), lines(ALIASES));
    }

    static String checksum() {
        return Fact.checksum(FactFiles.text(DIVISIONS) + FactFiles.text(ALIASES));
    }

    String edition() {
        return divisions.values().iterator().next().edition();
    }

    int divisionCount() {
        return divisions.size();
    }

    int aliasCount() {
        return aliases.size();
    }

    boolean has(String code) {
        return divisions.containsKey(code);
    }

    /** 河北省 保定市 涞源县: the names from the province down. The country itself is left out of them. */
    String fullName(String code) {
        Entry entry = division(code);
        boolean top = entry.parentCode().isEmpty()
                || division(entry.parentCode()).parentCode().isEmpty();
        return top ? entry.name() : fullName(entry.parentCode()) + " " + entry.name();
    }

    /** Column by column, in the order of the loader's statement. */
    List<String>[] divisionColumns() {
        Map<String, List<String[]>> formerOf = new HashMap<>();
        aliases.forEach(alias ->
                formerOf.computeIfAbsent(alias[1], code -> new ArrayList<>()).add(alias));
        List<String[]> rows = divisions.values().stream()
                .map(e -> {
                    String fullName = fullName(e.code());
                    String found = searchText(e, fullName, formerOf.getOrDefault(e.code(), List.of()));
                    return new String[] {
                        e.code(),
                        e.name(),
                        e.shortName(),
                        fullName,
                        e.englishName(),
                        e.level(),
                        e.parentCode(),
                        e.edition(),
                        e.validFrom(),
                        found
                    };
                })
                .toList();
        return columns(rows, 10);
    }

    List<String>[] aliasColumns() {
        return columns(aliases, 3);
    }

    private Entry division(String code) {
        Entry entry = divisions.get(code);
        if (entry == null) {
            throw new FactsException(DIVISIONS + ": there is no division " + code);
        }
        return entry;
    }

    /** Found by its names, the former ones too, and by its codes. */
    private static String searchText(Entry entry, String fullName, List<String[]> aliases) {
        List<@Nullable String> names = new ArrayList<>(List.of(entry.shortName(), fullName, entry.englishName()));
        List<String> codes = new ArrayList<>(List.of(entry.code()));
        for (String[] alias : aliases) {
            Matcher former = FORMER_NAME.matcher(alias[2]);
            if (former.matches()) {
                names.add(former.group(1));
                codes.add(alias[0]);
            }
        }
        return SearchText.of(entry.name(), names, codes).value();
    }

    private static List<String[]> lines(String file) {
        return FactFiles.text(file)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<String>[] columns(List<String[]> rows, int count) {
        List<String>[] columns = new List[count];
        for (int i = 0; i < count; i++) {
            int column = i;
            columns[i] = rows.stream().map(row -> row[column]).toList();
        }
        return columns;
    }
}
