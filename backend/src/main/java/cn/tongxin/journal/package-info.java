/**
 * The one append-only list of everything that changed: append in the change's transaction, read from a position, verify.
 *
 * <p>Audit trail, change feed, roll-ups and live screens all read it; there is no second mechanism.
 */
@NullMarked
package cn.tongxin.journal;

import org.jspecify.annotations.NullMarked;
