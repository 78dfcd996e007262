/**
 * Annual lists (年度清单): what was accepted of a zone and year, drawn up and ordered by the departments of a call, then frozen:
 * numbered, hashed, immutable, public, and compared with the year before.
 */
@NullMarked
package cn.tongxin.annual;

import org.jspecify.annotations.NullMarked;
