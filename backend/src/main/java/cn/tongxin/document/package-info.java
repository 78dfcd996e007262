/**
 * The documents that state facts, and the citations that tie a record to them, as each document prints it.
 *
 * <p>Imports {@code problem}, {@code paging}, {@code identity} and {@code journal}.
 */
@NullMarked
package cn.tongxin.document;

import org.jspecify.annotations.NullMarked;
