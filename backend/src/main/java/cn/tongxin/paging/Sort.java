package cn.tongxin.paging;

/**
 * A sort order of a list: an SQL expression, with the record's id to break ties in the same direction. Columns that may be null
 * come last in either direction.
 *
 * @param name as in {@code ?sort=}, without the minus
 * @param expression SQL, with its collation where it is a name
 * @param type SQL type that the cursor's text is cast to
 */
public record Sort(String name, String expression, String type, boolean descending, boolean nullable) {

    public static Sort up(String name, String expression, String type) {
        return new Sort(name, expression, type, false, false);
    }

    public static Sort down(String name, String expression, String type) {
        return new Sort(name, expression, type, true, false);
    }

    public Sort orNull() {
        return new Sort(name, expression, type, descending, true);
    }

    /** As the caller writes it: {@code -updatedAt}. */
    public String parameter() {
        return (descending ? "-" : "") + name;
    }
}
