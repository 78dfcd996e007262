/**
 * Matches (对接): the meeting of an intention's need with another organization's offer.
 *
 * <p>One side proposes, the other accepts or declines; both wanting it is agreement, by which the intention becomes MATCHED. Who
 * might meet whom is suggested in {@code suggestion}, with reasons.
 */
@NullMarked
package cn.tongxin.matching;

import org.jspecify.annotations.NullMarked;
