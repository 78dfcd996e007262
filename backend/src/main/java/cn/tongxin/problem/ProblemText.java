package cn.tongxin.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Writes a problem in one of the three languages; anything else that is asked for gets zh-CN. */
final class ProblemText {

    private static final String BUNDLE = "problem.messages";
    private static final Locale HANT = Locale.forLanguageTag("zh-Hant");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> TAGS = List.of("zh-CN", "zh-Hans", "zh-Hant", "zh-TW", "zh-HK", "zh-MO", "zh", "en");

    private ProblemText() {}

    static Locale locale(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ROOT;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), TAGS);
            if (tag == null) {
                return Locale.ROOT;
            }
            return switch (tag) {
                case "en" -> Locale.ENGLISH;
                case "zh-Hant", "zh-hant", "zh-TW", "zh-tw", "zh-HK", "zh-hk", "zh-MO", "zh-mo" -> HANT;
                default -> Locale.ROOT;
            };
        } catch (IllegalArgumentException malformed) {
            return Locale.ROOT;
        }
    }

    static String languageTag(Locale locale) {
        return locale.equals(Locale.ROOT) ? "zh-CN" : locale.toLanguageTag();
    }

    static Problem write(ProblemException problem, String traceId, Locale locale) {
        ProblemType type = problem.type();
        String detail = problem.detailKey() == null
                ? text(locale, type.key() + ".detail", problem.arguments())
                : text(locale, "detail." + problem.detailKey(), problem.arguments());
        List<Problem.FieldError> errors = problem.violations().stream()
                .map(v -> new Problem.FieldError(v.pointer(), v.code(), text(locale, "error." + v.code().name(), v.arguments())))
                .toList();
        return new Problem(type.uri(), text(locale, type.key() + ".title", List.of()), type.status(), detail, traceId, errors);
    }

    static String text(Locale locale, String key, List<?> arguments) {
        try {
            String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
            return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no text for " + key + " in " + locale, missing);
        }
    }
}
