package cn.tongxin.problem;

import java.util.List;

/**
 * One place of a request that is wrong.
 *
 * @param pointer JSON Pointer into the body ({@code /parties/0/role}), {@code ?limit} for a query parameter, {@code {id}} for
 *     a path parameter, or a header's name
 * @param arguments fill the placeholders of the code's text
 */
public record Violation(String pointer, ErrorCode code, List<Object> arguments) {

    public static Violation of(String pointer, ErrorCode code, Object... arguments) {
        return new Violation(pointer, code, List.of(arguments));
    }
}
