package cn.tongxin.paper;

/** A text that a spreadsheet shows and does not carry out: OWASP, CSV Injection; full-width signs count in some editions. */
public final class SafeCell {

    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String SHOWN_AS_TEXT = "'";

    private SafeCell() {}

    public static String of(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? SHOWN_AS_TEXT + text : text;
    }
}
