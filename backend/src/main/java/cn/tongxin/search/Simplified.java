package cn.tongxin.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Traditional characters as simplified ones (促進會 as 促进会), after the tables of OpenCC that opencc4j carries.
 *
 * <p>The tables are read here and not through that library's converter, which loads 60 MB of dictionaries for both
 * directions; this one needs the 4,188 characters and 272 phrases of one direction. They are read on first use.
 */
final class Simplified {

    private static final int LONGEST_PHRASE = 8;

    private Simplified() {}

    static String of(CharSequence text) {
        if (!mayDiffer(text)) {
            return text.toString();
        }
        StringBuilder simplified = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            String phrase = Tables.STARTS_PHRASE[c] ? phraseAt(text, at) : null;
            if (phrase == null) {
                simplified.append(Tables.CHARACTERS[c]);
                at++;
            } else {
                simplified.append(phrase);
                at += phrase.length();
            }
        }
        return simplified.toString();
    }

    private static boolean mayDiffer(CharSequence text) {
        return text.chars().anyMatch(c -> c >= 0x3400 && (Tables.CHARACTERS[c] != c || Tables.STARTS_PHRASE[c]));
    }

    private static @Nullable String phraseAt(CharSequence text, int at) {
        for (int length = Math.min(LONGEST_PHRASE, text.length() - at); length > 1; length--) {
            String phrase = Tables.PHRASES.get(text.subSequence(at, at + length).toString());
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /** Read once, when the first Chinese text is normalized: start-up does not wait for them. */
    private static final class Tables {
        static final char[] CHARACTERS = new char[Character.MAX_VALUE + 1];
        static final boolean[] STARTS_PHRASE = new boolean[Character.MAX_VALUE + 1];
        static final Map<String, String> PHRASES = new HashMap<>();

        static {
            for (int c = 0; c < CHARACTERS.length; c++) {
                CHARACTERS[c] = (char) c;
            }
            Dictionary.forEachLine("/data/dictionary/TSCharacters.txt", line -> {
                // "traditional TAB simplified [SPACE other]"; beyond the basic plane a character stands as it is
                if (line.length() >= 3 && line.charAt(1) == '\t' && !Character.isSurrogate(line.charAt(2))) {
                    CHARACTERS[line.charAt(0)] = line.charAt(2);
                }
            });
            for (int c = 0; c < CHARACTERS.length; c++) {
                // 鏇 is 镟 and that is 旋: to the end, so that the same text comes out the second time
                CHARACTERS[c] = CHARACTERS[CHARACTERS[c]];
            }
            Dictionary.forEachLine("/data/dictionary/TSPhrases.txt", line -> {
                int tab = line.indexOf('\t');
                String traditional = line.substring(0, tab);
                String simplified = line.substring(tab + 1).split(" ")[0];
                if (traditional.length() <= LONGEST_PHRASE && simplified.length() == traditional.length()) {
                    PHRASES.put(traditional, simplified);
                    STARTS_PHRASE[traditional.charAt(0)] = true;
                }
            });
        }
    }
}
