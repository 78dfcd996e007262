/**
 * What owner and department say to each other about an intention: for them alone, never edited, withdrawn by who said it.
 *
 * <p>The journal keeps that something was said, and not what.
 */
@NullMarked
package cn.tongxin.intention.comment;

import org.jspecify.annotations.NullMarked;
