/**
 * Exemplary cases: what others may learn from, told by a department or an organization.
 */
@NullMarked
package cn.tongxin.library.cases;

import org.jspecify.annotations.NullMarked;
