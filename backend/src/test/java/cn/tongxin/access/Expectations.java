package cn.tongxin.access;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** access/expectations.csv: the operations, in which records each may succeed, and for whom. */
final class Expectations {

    /** Whose credential is refused before anything is looked up. */
    static final Set<String> REFUSED = Set.of("forger", "leaver", "sleeper", "locked");

    private static final Set<String> SYSTEMS = Set.of("system", "system-without-scopes", "system-elsewhere");
    private static final String NOT_ASKED = "none";
    private static final Set<String> DECIDERS = Set.of("reviewer", "head", "province-reviewer", "province-head");
    private static final Set<String> REGISTRARS = Set.of("officer", "head", "province-officer", "province-head");

    private final Map<String, Map<String, Set<String>>> may = new LinkedHashMap<>();
    private final Set<String> notAsked = new LinkedHashSet<>();

    /** @param callers all that there are */
    Expectations(Set<String> callers) {
        for (String[] row : Table.rows("expectations.csv")) {
            if (row[1].equals(NOT_ASKED)) {
                notAsked.add(row[0]);
                continue;
            }
            Set<String> allowed = new HashSet<>();
            for (String word : row[2].split(" ")) {
                allowed.addAll(group(word, callers));
            }
            for (String kind : row[1].split(" ")) {
                if (may.computeIfAbsent(row[0], o -> new LinkedHashMap<>()).put(kind, allowed) != null) {
                    throw new IllegalStateException("twice in expectations.csv: " + row[0] + " " + kind);
                }
            }
        }
    }

    private static Set<String> group(String word, Set<String> all) {
        Set<String> group = new HashSet<>();
        switch (word) {
            case "everybody", "signed-in" -> {
                group.addAll(all);
                group.removeAll(REFUSED);
                if (word.equals("signed-in")) {
                    group.removeAll(SYSTEMS);
                    group.remove("nobody");
                }
            }
            case "people" -> group.addAll(Set.of("member", "signatory", "manager"));
            case "keepers" -> group.addAll(Set.of("manager", "head", "province-head", "security-administrator"));
            case "writers" -> group.addAll(Set.of("member", "manager"));
            case "deciders" -> group.addAll(DECIDERS);
            case "registrars" -> group.addAll(REGISTRARS);
            case "department" -> {
                group.addAll(DECIDERS);
                group.addAll(REGISTRARS);
            }
            default -> {
                if (!all.contains(word)) {
                    throw new IllegalStateException("no such caller or group in expectations.csv: " + word);
                }
                group.add(word);
            }
        }
        return group;
    }

    /** The operations that are asked, with their records and who may; what is done in two ways has the second after a slash. */
    Map<String, Map<String, Set<String>>> asked() {
        return may;
    }

    /** Every operation that the table has a line for. */
    Set<String> known() {
        Set<String> known = new HashSet<>(notAsked);
        may.keySet().forEach(operation -> known.add(operation.split("/")[0]));
        return known;
    }

    /** Who may, on a record of this kind; empty where the operation never succeeds on one. */
    Set<String> may(String operation, String kind) {
        return may.getOrDefault(operation, Map.of()).getOrDefault(kind, Set.of());
    }
}
