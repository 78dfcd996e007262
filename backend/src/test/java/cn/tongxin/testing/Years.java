package cn.tongxin.testing;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Years of tests' own, of those that a record may have (1978 to 2200): there is one annual list for each zone and year, and numbers
 * are counted by year, so nobody else may declare anything in theirs.
 */
public enum Years {
    ACCESS_MATRIX(1979, 2079),
    ANNUAL_LISTS(2080, 2187),
    NUMBERS(2188, 2200);

    private final AtomicInteger next;
    private final int last;

    Years(int first, int last) {
        this.next = new AtomicInteger(first);
        this.last = last;
    }

    /** The first of so many that nobody has had. */
    public int take(int years) {
        int first = next.getAndAdd(years);
        if (first + years - 1 > last) {
            throw new IllegalStateException("no years are left for " + this + "; move the bounds");
        }
        return first;
    }
}
