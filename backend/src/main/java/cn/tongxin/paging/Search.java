package cn.tongxin.paging;

import cn.tongxin.search.SearchQuery;

/**
 * What {@code ?q=} asks for, in a column of {@code search.SearchText}. Few matches come from the index and are ranked; of many,
 * those that are named exactly so come first and the others newest first, and each page costs what it shows, not what matches.
 */
record Search(SearchQuery query, String column) {

    /** So many matches are ranked; beyond that nobody reads to the end, and finding them by walking the list is cheap. */
    static final int MOST_RANKED = 2_000;

    /** From the index of grams. */
    Conditions indexed(Conditions others) {
        return others.and(
                "search_grams(" + column + ") @> search_grams(?) and " + column + " like ?",
                query.grams(),
                query.pattern());
    }

    /** Without the index of grams: while walking the list in its order, where every few rows match. */
    Conditions walked(Conditions others) {
        return others.and(column + " like ?", query.pattern());
    }

    /** Records of exactly this name, of which there are few. */
    Conditions named(Conditions others) {
        return others.and(
                "search_grams(" + column + ") @> search_grams(?) and starts_with(" + column + ", ?)", line(), line());
    }

    Conditions otherwise(Conditions others) {
        return walked(others).and("not starts_with(" + column + ", ?)", line());
    }

    /** Best first; its argument is {@link #rankArgument}. */
    Sort rank() {
        return Sort.up("relevance", "search_rank(" + column + ", ?)", "int");
    }

    String rankArgument() {
        return query.text();
    }

    private String line() {
        return "\n" + query.text() + "\n";
    }
}
