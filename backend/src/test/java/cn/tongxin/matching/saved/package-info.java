@NullMarked
package cn.tongxin.matching.saved;

import org.jspecify.annotations.NullMarked;
