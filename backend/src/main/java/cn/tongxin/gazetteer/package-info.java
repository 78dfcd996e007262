/**
 * Divisions and zones as the contract serves them. They change with an edition of GB/T 2260, by loading, and by nobody's request.
 *
 * <p>Imports {@code division}, {@code identity} and {@code document}; {@code division} itself stands above those.
 */
@NullMarked
package cn.tongxin.gazetteer;

import org.jspecify.annotations.NullMarked;
