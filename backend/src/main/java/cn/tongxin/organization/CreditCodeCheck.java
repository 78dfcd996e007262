package cn.tongxin.organization;

import cn.tongxin.problem.ErrorCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the two checks say of a code that somebody typed. The check of GB 32100 decides; that of GB 11714 inside it only warns,
 * because codes in use break it.
 *
 * @param input as typed
 * @param normalized as checked
 * @param failedCheck null when valid
 * @param expectedCharacter what the last character should be, where the first 17 allow to tell; null when it is so
 * @param expectedOrganizationCharacter what character 17 should be after GB 11714; null when it is so, or cannot be told
 */
public record CreditCodeCheck(
        String input,
        String normalized,
        @Nullable FailedCheck failedCheck,
        @Nullable String expectedCharacter,
        @Nullable String expectedOrganizationCharacter) {

    /** The checks of GB 32100, in the order in which they are made. */
    public enum FailedCheck {
        LENGTH,
        ALPHABET,
        CHECK_CHARACTER
    }

    /** A failed check in the words of the problem list. */
    record Failure(ErrorCode code, List<Object> arguments) {}

    public static CreditCodeCheck of(String typed) {
        String code = CreditCodeText.normalize(typed);
        if (code.codePointCount(0, code.length()) != CreditCode.LENGTH) {
            return new CreditCodeCheck(typed, code, FailedCheck.LENGTH, null, null);
        }
        int wrong = firstOutsideAlphabet(code);
        if (wrong >= 0 && wrong < CreditCode.LENGTH - 1) {
            return new CreditCodeCheck(typed, code, FailedCheck.ALPHABET, null, null);
        }
        char check = CreditCode.checkCharacter(code);
        char organizationCheck = CreditCode.organizationCheckCharacter(code);
        String expected = check == code.charAt(CreditCode.LENGTH - 1) ? null : String.valueOf(check);
        String expectedInside = organizationCheck == CreditCode.organizationCheckCharacterIn(code)
                ? null
                : String.valueOf(organizationCheck);
        FailedCheck failed = wrong >= 0 ? FailedCheck.ALPHABET : expected != null ? FailedCheck.CHECK_CHARACTER : null;
        return new CreditCodeCheck(typed, code, failed, expected, expectedInside);
    }

    public boolean valid() {
        return failedCheck == null;
    }

    /** Whether characters 1 to 8 can be read: the length is right and every character is of the alphabet. */
    public boolean readable() {
        return valid() || failedCheck == FailedCheck.CHECK_CHARACTER;
    }

    /** What failed, with the arguments of its text. */
    Optional<Failure> failure() {
        if (failedCheck == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (failedCheck) {
                    case LENGTH ->
                        new Failure(
                                ErrorCode.CREDIT_CODE_LENGTH,
                                List.of(normalized.codePointCount(0, normalized.length())));
                    case ALPHABET -> {
                        int at = firstOutsideAlphabet(normalized);
                        String wrong = normalized.substring(at, normalized.offsetByCodePoints(at, 1));
                        yield new Failure(
                                ErrorCode.CREDIT_CODE_ALPHABET, List.of(normalized.codePointCount(0, at) + 1, wrong));
                    }
                    case CHECK_CHARACTER ->
                        new Failure(
                                ErrorCode.CREDIT_CODE_CHECK_CHARACTER,
                                List.of(
                                        String.valueOf(expectedCharacter),
                                        normalized.substring(CreditCode.LENGTH - 1)));
                });
    }

    /** Index of the first character that the standard does not use, or -1. */
    private static int firstOutsideAlphabet(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (CreditCode.ALPHABET.indexOf(code.charAt(i)) < 0) {
                return i;
            }
        }
        return -1;
    }
}
