package cn.tongxin.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences for answers that are no problems, from the same {@code problem/messages*.properties}. */
public final class Message {

    private Message() {}

    /** What an error code says. */
    public static String of(ErrorCode code, List<?> arguments, @Nullable String acceptLanguage) {
        return of("error." + code.name(), arguments, acceptLanguage);
    }

    /** The text of a key in the language asked for. */
    public static String of(String key, List<?> arguments, @Nullable String acceptLanguage) {
        return ProblemText.text(Languages.of(acceptLanguage), key, arguments);
    }
}
