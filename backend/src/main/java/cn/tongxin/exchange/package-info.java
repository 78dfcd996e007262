/**
 * What goes out to others: everything that changed, in order, for systems that keep a copy; and one search over all records.
 *
 * <p>The feed is the sealed journal itself, filtered by what the caller may see. Positions that a caller does not get belong to
 * rows that it may not see, and say nothing else of them.
 */
@NullMarked
package cn.tongxin.exchange;

import org.jspecify.annotations.NullMarked;
