package cn.tongxin.problem;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link Text}; the message it leaves is the name of an {@link ErrorCode}, with its argument after a colon. */
public final class TextValidator implements ConstraintValidator<Text, String> {

    /** Control, surrogate, private-use and unassigned characters, direction controls, zero-width and byte-order marks. */
    private static final String UNCLEAN =
            "\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{FEFF}";

    private static final Pattern ANY_UNCLEAN = Pattern.compile("[" + UNCLEAN + "]");
    private static final Pattern ANY_UNCLEAN_BUT_LINES = Pattern.compile("[" + UNCLEAN + "&&[^\\n]]");

    private int min;
    private int max;
    private boolean multiline;

    @Override
    public void initialize(Text text) {
        min = text.min();
        max = text.max();
        multiline = text.multiline();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        String wrong = wrong(value);
        if (wrong == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(wrong).addConstraintViolation();
        return false;
    }

    private @Nullable String wrong(String value) {
        int length = value.codePointCount(0, value.length());
        if (length > max) {
            return ErrorCode.TOO_LONG + ":" + max;
        }
        if ((multiline ? ANY_UNCLEAN_BUT_LINES : ANY_UNCLEAN).matcher(value).find()) {
            return ErrorCode.UNCLEAN_TEXT.name();
        }
        return value.strip().codePointCount(0, value.strip().length()) < min ? ErrorCode.TOO_SHORT + ":" + min : null;
    }
}
