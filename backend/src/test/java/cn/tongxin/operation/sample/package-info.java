/** The sample data: added, walked, taken away. */
@NullMarked
package cn.tongxin.operation.sample;

import org.jspecify.annotations.NullMarked;
