@NullMarked
package cn.tongxin.annual;

import org.jspecify.annotations.NullMarked;
