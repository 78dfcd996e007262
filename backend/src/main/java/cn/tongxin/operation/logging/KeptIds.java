package cn.tongxin.operation.logging;

/** Ids by which lines of the log are found: UUIDs, and digests and trace ids, which have a letter among their digits. */
final class KeptIds {

    private static final int UUID_LENGTH = 36;
    private static final int SHORTEST = 16;
    private static final int LONGEST = 128;

    private KeptIds() {}

    /** Where the id that begins here ends, or {@code at} where none does. Read by hand: nearly every line has some. */
    static int end(String text, int at) {
        if (at > 0 && Masks.isInWord(text.charAt(at - 1))) {
            return at;
        }
        if (isUuid(text, at) && endsWord(text, at + UUID_LENGTH)) {
            return at + UUID_LENGTH;
        }
        int end = at;
        boolean letter = false;
        while (end < text.length() && isHex(text.charAt(end))) {
            letter |= text.charAt(end) >= 'a';
            end++;
        }
        return letter && end - at >= SHORTEST && end - at <= LONGEST && endsWord(text, end) ? end : at;
    }

    private static boolean isUuid(String text, int at) {
        if (text.length() - at < UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = text.charAt(at + i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : !isHex(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !Masks.isInWord(text.charAt(end));
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
