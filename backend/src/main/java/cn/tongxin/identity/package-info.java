/**
 * Who is calling, what may they do, and what was promised to a caller that retries.
 *
 * <p>{@link cn.tongxin.identity.Act} is the one table of who may do what; each operation names its act with {@link
 * cn.tongxin.identity.Access}, and what names none is reachable by nobody. Imports {@code problem}, {@code paging} and {@code
 * division}.
 */
@NullMarked
package cn.tongxin.identity;

import org.jspecify.annotations.NullMarked;
