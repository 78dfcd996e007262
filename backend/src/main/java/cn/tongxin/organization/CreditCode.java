package cn.tongxin.organization;

import cn.tongxin.problem.ProblemException;
import java.util.Optional;

/**
 * A valid unified social credit code (统一社会信用代码), GB 32100-2015: department, category, division of the registering authority
 * (6), organization code of GB 11714 (9), check character. The division is kept as registered and says nothing of where the
 * organization works.
 *
 * @param value 18 characters, normalized
 */
public record CreditCode(String value) {

    static final int LENGTH = 18;

    /** Digits and capital letters without I, O, S, V, Z; a character's place is its value. */
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int MODULUS = ALPHABET.length();
    private static final int DIVISION_FROM = 2;
    private static final int BODY_FROM = 8;
    private static final int BODY_CHECK = 16;
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int BODY_MODULUS = 11;

    public CreditCode {
        if (!value.equals(CreditCodeText.normalize(value))
                || !CreditCodeCheck.of(value).valid()) {
            throw new IllegalArgumentException("not a credit code");
        }
    }

    /**
     * Reads what somebody typed.
     *
     * @param pointer where in the request it stood
     * @throws ProblemException RULE_VIOLATED naming the check that failed
     */
    public static CreditCode parse(String typed, String pointer) {
        CreditCodeCheck check = CreditCodeCheck.of(typed);
        check.failure().ifPresent(failure -> {
            throw ProblemException.rule(
                    pointer, failure.code(), failure.arguments().toArray());
        });
        return new CreditCode(check.normalized());
    }

    /** The code that begins with these 16 characters: both check characters are computed. */
    public static CreditCode complete(String first16) {
        String first17 = first16 + organizationCheckCharacter(first16);
        return new CreditCode(first17 + checkCharacter(first17));
    }

    /** What kind of body characters 1 and 2 name; empty when the standard does not know them. */
    public Optional<CreditCodeBody> body() {
        return CreditCodeBody.of(value);
    }

    /** The type of social organization that the code names, if it names one. */
    public Optional<OrganizationType> type() {
        return OrganizationType.ofCreditCode(value);
    }

    /** Characters 3 to 8: the division of the registering authority, GB/T 2260. */
    public String divisionCode() {
        return divisionIn(value);
    }

    /** Characters 3 to 8 of a code, be its check right or not. */
    static String divisionIn(String code) {
        return code.substring(DIVISION_FROM, BODY_FROM);
    }

    /**
     * Character 18 over the first 17: weights 3^i mod 31, complement to 31.
     *
     * @param code at least 17 characters of the alphabet
     */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /**
     * Character 17 over characters 9 to 16, GB 11714: letters count 10 to 35, complement to 11, ten is X.
     *
     * @param code at least 16 characters, digits and capital letters
     */
    static char organizationCheckCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(BODY_FROM + i), Character.MAX_RADIX) * BODY_WEIGHTS[i];
        }
        int check = (BODY_MODULUS - sum % BODY_MODULUS) % BODY_MODULUS;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /** The organization code's own check character as it stands in a code. */
    static char organizationCheckCharacterIn(String code) {
        return code.charAt(BODY_CHECK);
    }

    @Override
    public String toString() {
        return value;
    }
}
