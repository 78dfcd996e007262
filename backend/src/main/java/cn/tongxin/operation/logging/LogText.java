package cn.tongxin.operation.logging;

/** Writes characters that a terminal or a reader would act on as {@code \}{@code uXXXX}, which JSON reads back. */
final class LogText {

    private LogText() {}

    /** @param tabs whether tabs may stay, as in a stack trace */
    static String escape(String text, boolean tabs) {
        int first = 0;
        while (first < text.length() && !acts(text.charAt(first), tabs)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 32).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (acts(c, tabs)) {
                escaped.append("\\u%04x".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Control characters, line and paragraph separators, marks that turn the direction of writing, what shows as nothing. */
    private static boolean acts(char c, boolean tabs) {
        if (c < 0x80) {
            return (c < ' ' && !(tabs && c == '\t')) || c == 0x7f;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
