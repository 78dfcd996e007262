/**
 * How records name each other: an id and a name. Kept apart from the features, because a signing names its event and its project,
 * and both name the signing; none of them has to import the other for it.
 *
 * <p>Imports {@code paging} only. A reference whose feature nobody above needs lives in that feature.
 */
@NullMarked
package cn.tongxin.reference;

import org.jspecify.annotations.NullMarked;
