package cn.tongxin.problem;

/** How yuan are written in the contract: decimal strings, never JSON numbers. */
public final class Money {

    /** Up to 16 digits of yuan and at most two of fen. */
    public static final String PATTERN = "^(0|[1-9]\\d{0,15})(\\.\\d{1,2})?$";

    public static final String EXAMPLE = "120000.00";

    public static final String CURRENCY = "CNY";

    /** Decimals of yuan, which make fen. */
    public static final int FEN_DIGITS = 2;

    private Money() {}
}
