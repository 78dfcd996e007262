/**
 * The one way to read lists and records: SQL per shape of filter, straight into records, keyset paging, signed cursors.
 *
 * <p>Knows {@code problem} and {@code search}.
 */
@NullMarked
package cn.tongxin.paging;

import org.jspecify.annotations.NullMarked;
