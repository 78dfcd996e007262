package cn.tongxin.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The three languages of the service: zh-CN (the root locale, and what anything unknown gets), zh-Hant and en. */
public final class Languages {

    public static final Locale HANT = Locale.forLanguageTag("zh-Hant");

    /** All three, the first is the default. */
    public static final List<Locale> ALL = List.of(Locale.ROOT, HANT, Locale.ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> TAGS =
            List.of("zh-CN", "zh-Hans", "zh-Hant", "zh-TW", "zh-HK", "zh-MO", "zh", "en");

    private Languages() {}

    /** The language that an Accept-Language header asks for. */
    public static Locale of(@Nullable String acceptLanguage) {
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

    /** As Content-Language writes it. */
    public static String tag(Locale locale) {
        return locale.equals(Locale.ROOT) ? "zh-CN" : locale.toLanguageTag();
    }

    /** A bundle of texts, without falling back to the language of the machine. */
    public static ResourceBundle texts(String bundle, Locale locale) {
        return ResourceBundle.getBundle(bundle, locale, NO_FALLBACK);
    }
}
