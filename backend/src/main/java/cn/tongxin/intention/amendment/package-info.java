/**
 * Changes to an intention that was accepted: proposed by its lead with a reason, decided by its department, one at a time.
 */
@NullMarked
package cn.tongxin.intention.amendment;

import org.jspecify.annotations.NullMarked;
