/**
 * Policies: what departments and governments issued, with their numbered measures, or the aspects where a document names only those.
 */
@NullMarked
package cn.tongxin.library.policy;

import org.jspecify.annotations.NullMarked;
