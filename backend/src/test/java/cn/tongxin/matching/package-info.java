@NullMarked
package cn.tongxin.matching;

import org.jspecify.annotations.NullMarked;
