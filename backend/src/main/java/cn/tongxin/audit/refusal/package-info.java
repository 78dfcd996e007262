/**
 * What was refused goes into the journal too: credentials that are not good, acts that the caller may not do, records that the caller
 * may not know of.
 *
 * <p>It is noted after the answer is decided, and written in a transaction of its own; a flood of refusals fills neither the journal
 * nor the memory.
 */
@NullMarked
package cn.tongxin.audit.refusal;

import org.jspecify.annotations.NullMarked;
