/**
 * The queue of a department: what was submitted and waits, how long it does, and who has taken it in hand.
 *
 * <p>A claim is one person's, ends by itself, and keeps the others of the department from deciding the same item meanwhile.
 */
@NullMarked
package cn.tongxin.intention.queue;

import org.jspecify.annotations.NullMarked;
