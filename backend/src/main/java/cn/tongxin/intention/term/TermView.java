package cn.tongxin.intention.term;

import cn.tongxin.call.Category;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.paging.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that an intention needs or offers. */
@Schema(name = "Term", description = "One thing that an intention needs or offers.")
public record TermView(
        TermKind kind,
        @Nullable Category category,
        @Nullable String field,
        @Nullable DivisionRef division,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable String what,

        @Schema(description = "How much, as a decimal string.") @Nullable
        String quantity,

        @Nullable String unit) {

    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 11;

    /** Terms of the intention {@code i}, each packed into one text; what people wrote comes last. */
    public static final String PACKED = packed("t.intention_id = i.id");

    /** Terms {@code t} of this condition, in their order, as an array for {@link #list}. */
    public static String packed(String condition) {
        return "array(select concat_ws(E'\\x1f', t.kind, coalesce(t.category, ''), coalesce(t.division_code, ''),"
                + " coalesce(td.name, ''), coalesce(td.full_name, ''), coalesce(t.from_on::text, ''), coalesce(t.until_on::text, ''),"
                + " coalesce(t.quantity::text, ''), coalesce(t.unit, ''), coalesce(t.field, ''), coalesce(t.what, ''))"
                + " from intention_term t left join division td on td.code = t.division_code where " + condition
                + " order by t.intention_id desc, t.ordinal limit " + IntentionTerms.MOST + ")";
    }

    /** Reads {@link #packed}. */
    public static List<TermView> list(Row row) {
        return row.texts().stream().map(TermView::unpacked).toList();
    }

    private static TermView unpacked(String text) {
        String[] f = text.split(SEPARATOR, PARTS);
        return new TermView(
                TermKind.valueOf(f[0]),
                orNull(f[1], Category::valueOf),
                orNull(f[9], Function.identity()),
                f[2].isEmpty() ? null : new DivisionRef(f[2], f[3], f[4]),
                orNull(f[5], LocalDate::parse),
                orNull(f[6], LocalDate::parse),
                orNull(f[10], Function.identity()),
                orNull(f[7], TermView::written),
                orNull(f[8], Function.identity()));
    }

    private static String written(String quantity) {
        return new BigDecimal(quantity).stripTrailingZeros().toPlainString();
    }

    private static <T> @Nullable T orNull(String text, Function<String, T> read) {
        return text.isEmpty() ? null : read.apply(text);
    }

    /** The same for another year: days belong to the year that is over. */
    public TermRequest withoutDays() {
        return new TermRequest(
                kind, category, field, division == null ? null : division.code(), null, null, what, quantity, unit);
    }
}
