/**
 * Answers of intentions to the questions of their call: kept beside the intention, told to the departments that ask, never public.
 */
@NullMarked
package cn.tongxin.intention.answer;

import org.jspecify.annotations.NullMarked;
