/**
 * How much a caller may ask for, in one place: a rate for everybody, a daily quota for systems, a stricter rate where secrets can
 * be guessed.
 *
 * <p>Stands between the two steps of {@link cn.tongxin.identity.Gate}, when the caller is known and nothing is done yet. Rates
 * are counted in this process, quotas in the database. Imports {@code identity} and what lies before it.
 */
@NullMarked
package cn.tongxin.limit;

import org.jspecify.annotations.NullMarked;
