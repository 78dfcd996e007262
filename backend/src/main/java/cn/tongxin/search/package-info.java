/**
 * Search in Chinese names: the normalized text that a record is found by, and the same form of what a reader typed.
 *
 * <p>Every record that can be searched keeps one {@link cn.tongxin.search.SearchText}; the database indexes it by its grams
 * (migration V001). This package knows no other.
 */
@NullMarked
package cn.tongxin.search;

import org.jspecify.annotations.NullMarked;
