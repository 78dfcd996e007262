/**
 * Administrative divisions (GB/T 2260) and the zones that cooperate.
 *
 * <p>The code of a division is its key: names repeat. A zone is a dated set of divisions and may overlap others.
 */
@NullMarked
package cn.tongxin.division;

import org.jspecify.annotations.NullMarked;
