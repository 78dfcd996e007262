package cn.tongxin.operation.logging;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces by {@code ***} what must not be read in a log: numbers of telephones, persons and bank cards, mail addresses, passwords,
 * tokens, API keys, cookies. When in doubt it masks: a log line loses less than a person does. Ids stay, for lines are found by
 * them.
 */
final class Masks {

    private static final String MASK = "***";

    /**
     * What says of itself that it opens a door, up to where its value begins: a word that ends so. What follows the word is looked
     * at first, because that is cheap and seldom there.
     */
    private static final String NAMED = "(?<![\\w-])[\\w-]++(?=\\\\?[\"']?\\s*[:=])(?<=[dentypDENTYP])"
            + "(?<=(?i:password|passwd|passphrase|token|secret|api[-_]?key|otp))\\\\?[\"']?\\s*[:=]\\s*";

    /** In the order in which they are tried at each place. */
    private static final Pattern SECRETS = Pattern.compile(String.join(
            "|",
            // whole headers
            "(?<header>\\b(?i:(?:proxy-)?authorization|set-cookie2?|cookie)\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?)[^\\r\\n\"'\\\\]+",
            "(?<bearer>\\b(?i:bearer)\\s+)[\\w.~+/=-]{4,}",
            "(?<basic>\\b(?i:basic)\\s+)(?=[A-Za-z/+]*[0-9=])[\\w/+=]{8,}",
            "(?<quoted>" + NAMED + "\\\\?[\"'])[^\"'\\\\]+",
            "(?<bare>" + NAMED + ")[^\\s\"'&,;)}\\\\]+",
            "(?<key>\\btxk_)[\\w-]+",
            // a JSON Web Token
            "\\beyJ[\\w-]+(?:\\.[\\w-]*){1,4}",
            // 256 random bits in base64url, the form of the service's own tokens
            "(?<![\\w-])(?=[A-Za-z_-]*[0-9])[\\w-]{43}(?![\\w-])",
            "[\\w.%+-]++(?=@[\\w-]+(?:\\.[\\w-]+)+)",
            // GB 11643 numbers of persons, bank cards
            "(?<![0-9])[0-9]{14,18}[0-9Xx](?![0-9A-Za-z])",
            // mobile and fixed lines of the mainland
            "(?<![0-9])(?:\\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])",
            "(?<![0-9-])0[1-9][0-9]{1,2}-[0-9]{7,8}(?![0-9])"));

    private static final String[] STARTS = {
        "authorization", "proxy-authorization", "cookie", "set-cookie", "bearer", "basic", "txk_", "eyJ"
    };
    private static final String[] ENDS = {
        "password", "passwd", "passphrase", "token", "secret", "apikey", "api-key", "api_key", "otp"
    };

    /** Digits of the shortest number that is masked when nothing stands between them. */
    private static final int SHORTEST = 7;

    private static final String[] KEPT = {"header", "bearer", "basic", "quoted", "bare", "key"};

    private Masks() {}

    /**
     * Every line of the log passes here, one for each request, so it is looked at closely only where something can begin that looks
     * like it: at all places the masks would cost twice what the request does.
     */
    static String apply(String text) {
        Matcher secrets = SECRETS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        int left = -1; // where what is left of a word begins, after a match or an id
        int at = 0;
        while (at < text.length()) {
            boolean goesOn = at == left;
            if (goesOn || (canBegin(text, at) && isSuspect(text, at))) {
                int id = KeptIds.end(text, at);
                if (id > at) {
                    at = id;
                    left = id;
                    continue;
                }
                if (secrets.region(at, text.length()).lookingAt()) {
                    masked.append(text, copied, at).append(masked(secrets));
                    copied = secrets.end();
                    at = copied;
                    left = copied;
                    continue;
                }
            }
            at++;
        }
        return copied == 0 ? text : masked.append(text, copied, text.length()).toString();
    }

    /** Not within a word, but for numbers, which people write without a space before them. */
    private static boolean canBegin(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char first = text.charAt(at);
        if (isDigit(first) || first == '+') {
            return !isDigit(before);
        }
        return !isInWord(before) && (isInWord(first) || ".%-".indexOf(first) >= 0);
    }

    /** Whether the word that begins here has a digit or an address's sign, or is one of those that name what must not be read. */
    private static boolean isSuspect(String text, int at) {
        int end = at;
        boolean digits = false;
        int named = -1;
        while (end < text.length() && (isInWord(text.charAt(end)) || ".%+-".indexOf(text.charAt(end)) >= 0)) {
            digits |= isDigit(text.charAt(end));
            if (named < 0 && ".%+".indexOf(text.charAt(end)) >= 0) {
                named = end;
            }
            end++;
        }
        if (end < text.length() && text.charAt(end) == '@') {
            return true;
        }
        boolean goesOn = end + 1 < text.length() && text.charAt(end) == ' ' && isDigit(text.charAt(end + 1));
        return (digits && (goesOn || end - at >= SHORTEST)) || isNamed(text, at, named < 0 ? end : named);
    }

    private static boolean isNamed(String text, int at, int end) {
        for (String start : STARTS) {
            if (text.regionMatches(true, at, start, 0, start.length())) {
                return true;
            }
        }
        for (String last : ENDS) {
            if (end - last.length() >= at && text.regionMatches(true, end - last.length(), last, 0, last.length())) {
                return true;
            }
        }
        return false;
    }

    /** As {@code \w} has it. */
    static boolean isInWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What was found, with the word that names it still readable. */
    private static String masked(MatchResult found) {
        for (String group : KEPT) {
            String kept = found.group(group);
            if (kept != null) {
                return kept + MASK;
            }
        }
        return MASK;
    }
}
