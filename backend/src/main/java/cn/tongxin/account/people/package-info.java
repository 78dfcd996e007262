/**
 * People as those see them who look after them: their accounts, which roles they hold where, locking and leaving.
 *
 * <p>How far a caller reaches is {@code reach}'s matter. Signing in, passwords and sessions are the room's own; both see the same
 * row of the table {@code account}, each writes its own columns.
 */
@NullMarked
package cn.tongxin.account.people;

import org.jspecify.annotations.NullMarked;
