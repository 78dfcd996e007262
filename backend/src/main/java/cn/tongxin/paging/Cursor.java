package cn.tongxin.paging;

import org.jspecify.annotations.Nullable;

/**
 * Where a page ended.
 *
 * @param key the sort value of its last record as PostgreSQL prints it; null where the record has none
 * @param total counted on the first page
 */
record Cursor(@Nullable String key, String id, Page.@Nullable Total total) {}
