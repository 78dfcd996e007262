/**
 * The second factor: one-time codes by time (RFC 6238) with recovery codes, and the roles that require one.
 *
 * <p>Who may change a second factor, and what must be shown for it, is decided a floor above.
 */
@NullMarked
package cn.tongxin.account.factor;

import org.jspecify.annotations.NullMarked;
