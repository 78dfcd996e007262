@NullMarked
package cn.tongxin.call;

import org.jspecify.annotations.NullMarked;
