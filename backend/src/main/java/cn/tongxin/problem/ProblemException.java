package cn.tongxin.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem. Carries keys and arguments, not sentences: the answer is written in the caller's language. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final @Nullable String detailKey;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;
    private final transient Map<String, String> headers;
    private final boolean withheld;

    private ProblemException(
            ProblemType type,
            @Nullable String detailKey,
            List<Object> arguments,
            List<Violation> violations,
            Map<String, String> headers,
            boolean withheld) {
        super(type.key() + (detailKey == null ? "" : " " + detailKey) + " " + violations, null, false, false);
        this.type = type;
        this.detailKey = detailKey;
        this.arguments = arguments;
        this.violations = violations;
        this.headers = headers;
        this.withheld = withheld;
    }

    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, null, List.of(), List.of(), Map.of(), false);
    }

    /** A problem whose detail is the text {@code detail.<detailKey>}, filled with the arguments. */
    public static ProblemException of(ProblemType type, String detailKey, Object... arguments) {
        return new ProblemException(type, detailKey, List.of(arguments), List.of(), Map.of(), false);
    }

    public static ProblemException of(ProblemType type, List<Violation> violations) {
        return new ProblemException(type, null, List.of(), violations, Map.of(), false);
    }

    public static ProblemException invalid(String pointer, ErrorCode code, Object... arguments) {
        return of(ProblemType.INVALID_REQUEST, List.of(Violation.of(pointer, code, arguments)));
    }

    public static ProblemException rule(String pointer, ErrorCode code, Object... arguments) {
        return of(ProblemType.RULE_VIOLATED, List.of(Violation.of(pointer, code, arguments)));
    }

    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /** There is such a record, and the caller may not know of it: the same answer as {@link #notFound()}, but a refusal. */
    public static ProblemException withheld() {
        return new ProblemException(ProblemType.NOT_FOUND, null, List.of(), List.of(), Map.of(), true);
    }

    public ProblemException withHeader(String name, String value) {
        return new ProblemException(type, detailKey, arguments, violations, Map.of(name, value), withheld);
    }

    /** Whether a record that exists was kept from the caller. Nothing in the answer tells. */
    public boolean isWithheld() {
        return withheld;
    }

    public ProblemType type() {
        return type;
    }

    public @Nullable String detailKey() {
        return detailKey;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
