import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON value (RFC 8259): objects as maps, arrays as lists, strings and null as themselves, all else as it is written. */
final class Json {

    private final String text;
    /** Of this key the value is kept as it is written. */
    private final String verbatim;
    private int at;

    private Json(String text, String verbatim) {
        this.text = text;
        this.verbatim = verbatim;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String text, String verbatim) {
        Json json = new Json(text, verbatim);
        Object value = json.value();
        json.space();
        if (json.at != text.length() || !(value instanceof Map)) {
            throw new IllegalArgumentException("not one JSON object");
        }
        return (Map<String, Object>) value;
    }

    private Object value() {
        space();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (!ended('}')) {
            String name = string();
            space();
            take(':');
            space();
            int begins = at;
            Object value = value();
            object.put(name, name.equals(verbatim) ? text.substring(begins, at) : value);
        }
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        at++;
        while (!ended(']')) {
            array.add(value());
        }
        return array;
    }

    /** Whether the object or array ends here; passes over what separates its parts. */
    private boolean ended(char end) {
        space();
        if (text.charAt(at) == ',') {
            at++;
            space();
        }
        if (text.charAt(at) == end) {
            at++;
            return true;
        }
        return false;
    }

    private String string() {
        take('"');
        StringBuilder string = new StringBuilder();
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private String literal() {
        int begins = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String literal = text.substring(begins, at);
        if (literal.isEmpty()) {
            throw new IllegalArgumentException("nothing at " + begins);
        }
        return literal.equals("null") ? null : literal;
    }

    private void take(char c) {
        if (text.charAt(at++) != c) {
            throw new IllegalArgumentException("no " + c + " at " + (at - 1));
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
