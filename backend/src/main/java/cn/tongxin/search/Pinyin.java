package cn.tongxin.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads simplified Chinese as pinyin: the longest known phrase first (银行 yin hang, 重庆 chong qing), then the usual reading
 * of the character. The readings are those that the library pinyin carries; {@code search/readings.txt} adds the words of
 * this field that it lacks or reads otherwise (长三角 chang san jiao).
 *
 * <p>The lists are read here and not through that library: of 43,000 phrases only those are kept that read otherwise than
 * their characters do, which is a tenth of the memory and of the time.
 */
final class Pinyin {

    private static final int LONGEST_PHRASE = 8;

    private Pinyin() {}

    static Reading read(String text) {
        StringBuilder full = new StringBuilder(text.length() * 4);
        StringBuilder initials = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            String[] phrase = Tables.STARTS_PHRASE[c] ? phraseAt(text, at) : null;
            if (phrase != null) {
                for (String syllable : phrase) {
                    append(syllable, full, initials);
                }
                at += phrase.length;
                continue;
            }
            String syllable = Tables.SYLLABLES[c];
            if (syllable != null) {
                append(syllable, full, initials);
            } else {
                full.append(c);
                initials.append(c);
            }
            at++;
        }
        return new Reading(full.toString(), initials.toString());
    }

    private static void append(String syllable, StringBuilder full, StringBuilder initials) {
        full.append(syllable);
        initials.append(syllable.charAt(0));
    }

    private static String @Nullable [] phraseAt(String text, int at) {
        for (int length = Math.min(LONGEST_PHRASE, text.length() - at); length > 1; length--) {
            String[] phrase = Tables.PHRASES.get(text.substring(at, at + length));
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /** Read once, when the first name is read aloud: start-up does not wait for them. */
    private static final class Tables {
        static final @Nullable String[] SYLLABLES = new String[Character.MAX_VALUE + 1];
        static final boolean[] STARTS_PHRASE = new boolean[Character.MAX_VALUE + 1];
        static final Map<String, String[]> PHRASES = new HashMap<>();

        static {
            Map<String, String> plain = new HashMap<>();
            Dictionary.forEachLine("/pinyin_dict_char.txt", line -> {
                if (line.length() > 2 && line.charAt(1) == ':') {
                    int end = line.indexOf(',');
                    SYLLABLES[line.charAt(0)] = plain.computeIfAbsent(
                            line.substring(2, end < 0 ? line.length() : end), Tables::withoutTone);
                }
            });
            Map<String, String[]> all = new HashMap<>(1 << 16);
            Dictionary.forEachLine("/pinyin_dict_phrase.txt", line -> {
                int colon = line.indexOf(':');
                addPhrase(all, plain, line.substring(0, colon), line.substring(colon + 1));
            });
            Dictionary.forEachLine("/search/readings.txt", line -> {
                int space = line.indexOf(' ');
                if (space == 1) {
                    SYLLABLES[line.charAt(0)] = line.substring(2);
                } else {
                    addPhrase(all, plain, line.substring(0, space), line.substring(space + 1));
                }
            });
            keepUnusual(all);
        }

        private static void addPhrase(
                Map<String, String[]> all, Map<String, String> plain, String phrase, String reading) {
            String[] syllables = reading.split(" ");
            if (phrase.length() > 1 && phrase.length() <= LONGEST_PHRASE && syllables.length == phrase.length()) {
                for (int i = 0; i < syllables.length; i++) {
                    syllables[i] = plain.computeIfAbsent(syllables[i], Tables::withoutTone);
                }
                all.put(phrase, syllables);
            }
        }

        /**
         * A phrase that reads as its characters do is needed only where it covers an unusual one: 同行业 would otherwise
         * be taken apart differently.
         */
        private static void keepUnusual(Map<String, String[]> all) {
            all.forEach((phrase, syllables) -> {
                if (isUnusual(phrase, syllables)) {
                    PHRASES.put(phrase, syllables);
                }
            });
            all.forEach((phrase, syllables) -> {
                if (phrase.length() > 2 && coversUnusual(phrase)) {
                    PHRASES.putIfAbsent(phrase, syllables);
                }
            });
            PHRASES.keySet().forEach(phrase -> STARTS_PHRASE[phrase.charAt(0)] = true);
        }

        private static boolean isUnusual(String phrase, String[] syllables) {
            for (int i = 0; i < syllables.length; i++) {
                if (!syllables[i].equals(SYLLABLES[phrase.charAt(i)])) {
                    return true;
                }
            }
            return false;
        }

        private static boolean coversUnusual(String phrase) {
            for (int from = 0; from < phrase.length() - 1; from++) {
                for (int to = from + 2; to <= phrase.length(); to++) {
                    if (to - from < phrase.length() && PHRASES.containsKey(phrase.substring(from, to))) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** lǜ as lv: what a Chinese keyboard takes. */
        private static String withoutTone(String syllable) {
            StringBuilder letters = new StringBuilder(6);
            for (char c : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
                if (c == '\u0308') {
                    letters.setCharAt(letters.length() - 1, 'v');
                } else if (c < 128) {
                    letters.append(c);
                }
            }
            return letters.toString();
        }
    }
}
