@NullMarked
package cn.tongxin.paper;

import org.jspecify.annotations.NullMarked;
