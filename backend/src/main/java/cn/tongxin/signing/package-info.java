/**
 * Signings: instruments that two or more parties put their name to. Each party confirms by itself; the last confirmation makes it
 * take effect, and tells so by {@link cn.tongxin.signing.SigningTookEffect} within the same transaction.
 *
 * <p>What is only known from a document is {@code STATED}: nobody confirmed it here.
 */
@NullMarked
package cn.tongxin.signing;

import org.jspecify.annotations.NullMarked;
