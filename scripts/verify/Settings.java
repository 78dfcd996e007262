import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the verifier was told, as {@code NAME=value}; an empty value is none.
 *
 * @param file FILE: an exported NDJSON file, instead of a database
 * @param database DATABASE: JDBC address; the role and its password come from the environment variables that the service reads too
 * @param data DATA: folder of an embedded database that runs, when no DATABASE is given
 * @param from FROM: first row to prove; unless given the first of all, or of the file
 * @param to TO: last row to prove; unless given the end
 * @param anchor ANCHOR: what is known from before, {@code position:hash}, or a file of such lines, to which what is proved is added
 */
record Settings(String file, String database, String data, long from, long to, String anchor) {

    private static final long FIRST = 0;
    private static final long END = Long.MAX_VALUE;

    private static final Set<String> NAMES = Set.of("FILE", "DATABASE", "DATA", "FROM", "TO", "ANCHOR");

    static Settings of(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            String name = sign < 0 ? argument : argument.substring(0, sign);
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("unknown setting " + name + ", known are " + NAMES);
            }
            if (sign + 1 < argument.length()) {
                given.put(name, argument.substring(sign + 1));
            }
        }
        String database = given.getOrDefault("DATABASE", System.getenv("QUARKUS_DATASOURCE_JDBC_URL"));
        long from = number(given, "FROM", FIRST);
        long to = number(given, "TO", END);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("FROM=" + from + " TO=" + to + " is no stretch of rows");
        }
        return new Settings(
                given.get("FILE"), database, given.getOrDefault("DATA", "data"), from, to, given.get("ANCHOR"));
    }

    boolean toTheEnd() {
        return to == END;
    }

    private static long number(Map<String, String> given, String name, long otherwise) {
        String value = given.get(name);
        try {
            return value == null ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(name + "=" + value + " is no number");
        }
    }
}
