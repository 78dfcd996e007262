package cn.tongxin.organization;

import java.text.Normalizer;

/**
 * What people type for a credit code, in the form of the standard: full-width and other compatibility forms resolved, letters
 * capital, and nothing that only separates or cannot be seen. A wrong character stays, so that the check can name it.
 */
final class CreditCodeText {

    private CreditCodeText() {}

    static String normalize(String typed) {
        StringBuilder normal = new StringBuilder(Math.min(typed.length(), CreditCode.LENGTH * 2));
        typed.codePoints().forEach(c -> {
            if (c < 128) {
                append(c, normal);
            } else {
                // each character by itself: what is dropped between two must not let them melt into one
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                        .codePoints()
                        .forEach(n -> append(n, normal));
            }
        });
        return normal.toString();
    }

    private static void append(int c, StringBuilder normal) {
        if (!separates(c)) {
            normal.appendCodePoint(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
        }
    }

    private static boolean separates(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.FORMAT -> true;
            default -> Character.isWhitespace(c) || c == '\u2212' || c == '\u00b7' || c == '\u2022' || c == '\u30fb';
        };
    }
}
