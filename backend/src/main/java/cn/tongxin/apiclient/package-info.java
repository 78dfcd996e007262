/**
 * Systems of departments that call by themselves: what for, what they may do and where, until when, from which networks; their
 * keys, the tokens that they get for them, and what they use.
 *
 * <p>Makes a {@link cn.tongxin.identity.Caller} of a key or a token; what a caller may do is decided in {@code identity}, how much
 * in {@code limit}.
 */
@NullMarked
package cn.tongxin.apiclient;

import org.jspecify.annotations.NullMarked;
