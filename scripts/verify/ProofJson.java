import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * JSON as a proof has it: objects as sorted maps, whole numbers as Long. What is not JSON, or names a thing twice, is refused; and
 * written in the canonical form.
 */
final class ProofJson {

    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,15}");
    private final String text;
    private int at;

    private ProofJson(String text) {
        this.text = text;
    }

    static Object read(byte[] file) throws VerifyProof.Refused {
        try {
            ProofJson reader = new ProofJson(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
            Object value = reader.value(0);
            reader.space();
            if (reader.at < reader.text.length()) {
                throw reader.unexpected();
            }
            return value;
        } catch (CharacterCodingException noText) {
            throw new VerifyProof.Refused("no UTF-8");
        }
    }

    private Object value(int depth) throws VerifyProof.Refused {
        space();
        if (depth > 32) {
            throw unexpected();
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> plain();
        };
    }

    private Map<String, Object> object(int depth) throws VerifyProof.Refused {
        Map<String, Object> map = new TreeMap<>();
        at++;
        space();
        while (peek() != '}') {
            space();
            String name = string();
            space();
            expect(':');
            if (map.containsKey(name)) {
                throw unexpected();
            }
            map.put(name, value(depth + 1));
            next('}');
        }
        at++;
        return map;
    }

    private List<Object> array(int depth) throws VerifyProof.Refused {
        List<Object> list = new ArrayList<>();
        at++;
        space();
        while (peek() != ']') {
            list.add(value(depth + 1));
            next(']');
        }
        at++;
        return list;
    }

    private void next(char end) throws VerifyProof.Refused {
        space();
        if (peek() == ',') {
            at++;
            space();
            if (peek() == end) {
                throw unexpected();
            }
        } else if (peek() != end) {
            throw unexpected();
        }
    }

    private String string() throws VerifyProof.Refused {
        StringBuilder out = new StringBuilder();
        expect('"');
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw unexpected();
            }
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() throws VerifyProof.Refused {
        int known = "btnfr\"\\/".indexOf(peek());
        at++;
        if (known >= 0) {
            return "\b\t\n\f\r\"\\/".charAt(known);
        }
        String digits = text.substring(at, Math.min(at + 4, text.length()));
        if (text.charAt(at - 1) != 'u' || !digits.matches("[0-9a-fA-F]{4}")) {
            throw unexpected();
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private Object plain() throws VerifyProof.Refused {
        int from = at;
        while (at < text.length() && "{}[],:\" \t\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> {
                if (!NUMBER.matcher(word).matches()) {
                    throw unexpected();
                }
                yield Long.valueOf(word);
            }
        };
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws VerifyProof.Refused {
        if (at >= text.length()) {
            throw unexpected();
        }
        return text.charAt(at);
    }

    private void expect(char c) throws VerifyProof.Refused {
        if (peek() != c) {
            throw unexpected();
        }
        at++;
    }

    private VerifyProof.Refused unexpected() {
        return new VerifyProof.Refused("no JSON as a proof has it, at character " + at);
    }

    /** RFC 8785: names in the order of their UTF-16 units, which is that of String; whole numbers alone, as they are written. */
    static byte[] canonical(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            String before = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(before);
                quote((String) entry.getKey(), out);
                out.append(':');
                write(entry.getValue(), out);
                before = ",";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String before = "[";
            for (Object one : list) {
                out.append(before);
                write(one, out);
                before = ",";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            quote(text, out);
        } else {
            out.append(value);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (char c : text.toCharArray()) {
            int known = "\b\t\n\f\r\"\\".indexOf(c);
            if (known >= 0) {
                out.append('\\').append("btnfr\"\\".charAt(known));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
