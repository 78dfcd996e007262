package cn.tongxin.organization.contact;

/** What is shown of a value to those who may know that there is one. How long the value is, is not shown. */
public final class Mask {

    private static final String HIDDEN = "****";
    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_BEHIND = 4;

    private Mask() {}

    /** 张三丰: {@code 张*}. */
    public static String name(String clear) {
        return first(clear) + "*";
    }

    /** 138 0013 5678: {@code 138****5678}; 010-65581234-8: {@code 010****1234}; +852 2345 6789: {@code +852****6789}. */
    static String telephone(String clear) {
        String normal = Telephone.normal(clear);
        int before = normal.startsWith("+") ? SHOWN_BEFORE + 1 : SHOWN_BEFORE;
        return normal.substring(0, before) + HIDDEN + normal.substring(normal.length() - SHOWN_BEHIND);
    }

    /** {@code z***@example.org}. */
    static String email(String clear) {
        return first(clear) + "***" + clear.substring(clear.lastIndexOf('@'));
    }

    /** The last four digits: {@code ****5678}. */
    static String accountNumber(String clear) {
        String digits = clear.replaceAll("\\D", "");
        return HIDDEN + digits.substring(digits.length() - SHOWN_BEHIND);
    }

    private static String first(String clear) {
        return clear.substring(0, clear.offsetByCodePoints(0, 1));
    }
}
