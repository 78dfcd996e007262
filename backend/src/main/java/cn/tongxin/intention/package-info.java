/**
 * Project intentions: what organizations plan to do across regions, from draft to signing.
 *
 * <p>{@link cn.tongxin.intention.IntentionStatus} is the table of states; departments decide, owners submit, and a signing that
 * takes effect moves what nobody sets by hand.
 */
@NullMarked
package cn.tongxin.intention;

import org.jspecify.annotations.NullMarked;
