package cn.tongxin.search;

import java.util.Optional;

/**
 * What a reader typed, in the form of {@link SearchText}. In SQL:
 *
 * <pre>{@code
 * where search_grams(t.search_text) @> search_grams(:grams) and t.search_text like :pattern
 * order by search_rank(t.search_text, :text), ...
 * }</pre>
 *
 * @param text normalized: letters and digits only, so it holds no wildcard of LIKE
 * @param grams the text whose grams are looked for: of two ASCII characters, the start of a line
 * @param pattern the pattern of LIKE that a hit must match
 */
public record SearchQuery(String text, String grams, String pattern) {

    /** Longer queries are cut: no name is longer, and the cost stays bounded. */
    static final int MAX_LENGTH = 100;

    /** The query, or empty when fewer than two letters or digits are left of it: then there is nothing to look for. */
    public static Optional<SearchQuery> of(String typed) {
        String text = cut(NormalText.of(typed));
        int length = text.codePointCount(0, text.length());
        if (length < 2) {
            return Optional.empty();
        }
        boolean twoAscii = length == 2 && text.chars().allMatch(c -> c < 128);
        String grams = twoAscii ? "\n" + text : text;
        return Optional.of(new SearchQuery(text, grams, "%" + grams + "%"));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MAX_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH));
    }
}
