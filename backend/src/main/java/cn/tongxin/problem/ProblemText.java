package cn.tongxin.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/** Writes a problem in one of the three languages; anything else that is asked for gets zh-CN. */
final class ProblemText {

    private static final String BUNDLE = "problem.messages";

    private ProblemText() {}

    static Problem write(ProblemException problem, String traceId, Locale locale) {
        ProblemType type = problem.type();
        String detail = problem.detailKey() == null
                ? text(locale, type.key() + ".detail", problem.arguments())
                : text(locale, "detail." + problem.detailKey(), problem.arguments());
        List<Problem.FieldError> errors = problem.violations().stream()
                .map(v -> new Problem.FieldError(
                        v.pointer(), v.code(), text(locale, "error." + v.code().name(), v.arguments())))
                .toList();
        return new Problem(
                type.uri(), text(locale, type.key() + ".title", List.of()), type.status(), detail, traceId, errors);
    }

    static String text(Locale locale, String key, List<?> arguments) {
        try {
            String pattern = Languages.texts(BUNDLE, locale).getString(key);
            return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no text for " + key + " in " + locale, missing);
        }
    }
}
