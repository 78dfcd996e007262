package cn.tongxin.search;

import java.text.Normalizer;

/**
 * The form in which texts are compared: compatibility characters resolved (ＡＢＣ is abc), accents dropped, lower case,
 * traditional characters as simplified ones, and letters and digits only: brackets, dots and spaces differ from one
 * document to the next and carry no meaning in a name.
 */
final class NormalText {

    private NormalText() {}

    static String of(String text) {
        String decomposed = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(kept::appendCodePoint);
        return Simplified.of(kept);
    }

    /** ASCII and the basic block of Chinese characters have no decompositions. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 && (c < 0x4E00 || c > 0x9FFF)) {
                return false;
            }
        }
        return true;
    }
}
