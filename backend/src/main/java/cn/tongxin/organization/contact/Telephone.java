package cn.tongxin.organization.contact;

/**
 * Telephone numbers as they are written in the mainland (numbering plan of 2017: mobile 1[3-9], area codes 010, 02x and three digits
 * from 03, service numbers 400 and 800) and, with their country code, in Hong Kong and Macao.
 */
final class Telephone {

    private static final String MOBILE = "1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}";
    private static final String AREA = "(?:10|2\\d|[3-9]\\d{2})";
    private static final String SUBSCRIBER = "\\d{3,4} ?\\d{4}";
    private static final String EXTENSION = "(?:[-转]\\d{1,6})?";

    static final String FORM = MOBILE
            + "|(?:0" + AREA + "|\\(0" + AREA + "\\))[- ]?" + SUBSCRIBER + EXTENSION
            + "|\\+86[- ]?(?:" + MOBILE + "|" + AREA + "[- ]?" + SUBSCRIBER + EXTENSION + ")"
            + "|[48]00[- ]?\\d{3}[- ]?\\d{4}"
            + "|\\+85[23][- ]?\\d{4}[- ]?\\d{4}";

    static final String EXAMPLES = "13800135678, 010-65581234, 0311-86661234-801, 400-123-4567, +852 2345 6789";

    private static final String OF_EXTENSION = "(?<=\\d{3} ?\\d{4})[-转]\\d{1,6}$";

    private Telephone() {}

    /** Digits alone, with the area code and without extension; a country code other than that of the mainland with its plus. */
    static String normal(String written) {
        String digits = withoutExtension(written).replaceAll("\\D", "");
        if (written.startsWith("+86")) {
            String national = digits.substring(2);
            return national.matches("1[3-9]\\d{9}") ? national : "0" + national;
        }
        return written.startsWith("+") ? "+" + digits : digits;
    }

    /** A mobile number may be written with hyphens too: 138-0013-8000 has no extension. */
    private static String withoutExtension(String written) {
        return written.matches("(?:\\+86[- ]?)?" + MOBILE) || written.startsWith("+85")
                ? written
                : written.replaceFirst(OF_EXTENSION, "");
    }
}
