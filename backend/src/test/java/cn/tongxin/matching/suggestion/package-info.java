@NullMarked
package cn.tongxin.matching.suggestion;

import org.jspecify.annotations.NullMarked;
