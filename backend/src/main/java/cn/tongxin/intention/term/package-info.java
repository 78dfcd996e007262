/**
 * What an intention needs and offers, in terms that can be compared: kind, field of work, place, time, what and how much.
 *
 * <p>Written with the draft, and by the same rules: gaps are allowed until it is submitted.
 */
@NullMarked
package cn.tongxin.intention.term;

import org.jspecify.annotations.NullMarked;
