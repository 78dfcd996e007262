/**
 * The questions that a call asks beside what every intention says: a typed form, and what is wrong with answers to it.
 *
 * <p>Knows of no call; the database holds the same rules (V030).
 */
@NullMarked
package cn.tongxin.call.form;

import org.jspecify.annotations.NullMarked;
