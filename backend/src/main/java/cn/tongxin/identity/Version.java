package cn.tongxin.identity;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions of records in entity tags, {@code "7-1c291ca3"} or {@code "7"}: what a change is based on. */
public final class Version {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})(?:-[0-9a-f]{1,8})?\"");

    private Version() {}

    /**
     * The version that If-Match names.
     *
     * @throws ProblemException PRECONDITION_REQUIRED when absent, INVALID_REQUEST when not one entity tag of ours
     */
    public static int required(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ProblemException.invalid("If-Match", ErrorCode.WRONG_FORMAT, "\"1\"");
        }
        return Integer.parseInt(tag.group(1));
    }

    /** @throws ProblemException STALE_VERSION when the record has moved on */
    public static void check(int actual, int expected) {
        if (actual != expected) {
            throw ProblemException.of(ProblemType.STALE_VERSION);
        }
    }
}
