/** The data files that come with the product, and their loader. */
@NullMarked
package cn.tongxin.operation.facts;

import org.jspecify.annotations.NullMarked;
