/**
 * Guessing passwords is slowed: tries are counted by name and address, by name, and by address, and too many lock for a while.
 *
 * <p>Names are counted whether they are an account's or not, so that an answer and its time tell nothing.
 */
@NullMarked
package cn.tongxin.account.guess;

import org.jspecify.annotations.NullMarked;
