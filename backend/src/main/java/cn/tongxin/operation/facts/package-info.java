/**
 * What comes with the product: the divisions of the country, the cooperation zones, and what public documents state.
 *
 * <p>The data files under {@code facts/} hold one record per line, in the fields of the contract; a field that ends in Id names
 * another entry by its key. They are loaded on first start, and again whenever an entry has changed.
 */
@NullMarked
package cn.tongxin.operation.facts;

import org.jspecify.annotations.NullMarked;
