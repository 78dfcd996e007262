package cn.tongxin.paging;

/**
 * What {@code ?q=} asks for, ready for the database.
 *
 * @param text normalized as the indexed text is (see {@code search.SearchText})
 * @param pattern {@code text} for LIKE, escaped, between percent signs
 */
public record SearchTerm(String text, String pattern) {}
