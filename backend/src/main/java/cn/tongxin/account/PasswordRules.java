package cn.tongxin.account;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a person may choose as a password: 12 to 128 characters (the request's shape sees to that), not easy to guess, and not made
 * of a name. No rule on kinds of characters, and none on age: NIST SP 800-63B, section 3.1.1.2.
 */
public final class PasswordRules {

    /** Of zxcvbn's 0 to 4: at least 10^8 guesses by somebody who knows what people choose. */
    private static final int SAFE = 3;

    /** The rest of a long password adds nothing to the judgement but time. */
    private static final int JUDGED = 72;

    /** Without the names in it, as much must be left. */
    private static final int LEFT = 8;

    private static final int SHORTEST_NAME = 3;
    private static final List<String> PRODUCT = List.of("tongxin", "同心");

    private PasswordRules() {}

    /**
     * Checks a password that a person has chosen.
     *
     * @param pointer where it stands in the request
     * @param names of the person: user name, display name
     * @throws ProblemException RULE_VIOLATED
     */
    public static void check(String pointer, String password, List<String> names) {
        String normal = normal(password);
        List<String> barred = Stream.concat(PRODUCT.stream(), names.stream().map(PasswordRules::normal))
                .filter(name -> PRODUCT.contains(name) || name.length() >= SHORTEST_NAME)
                .toList();
        String rest = normal;
        for (String name : barred) {
            rest = rest.replace(name, "");
        }
        if (!rest.equals(normal) && rest.codePointCount(0, rest.length()) < LEFT) {
            throw ProblemException.rule(pointer, ErrorCode.PASSWORD_OF_NAMES);
        }
        // made anew each time: its word lists take 12 MB, and passwords are chosen seldom
        String judged = normal.substring(0, Math.min(normal.length(), JUDGED));
        if (new Zxcvbn().measure(judged, barred).getScore() < SAFE) {
            throw ProblemException.rule(pointer, ErrorCode.GUESSABLE_PASSWORD);
        }
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
