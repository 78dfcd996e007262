/**
 * What is written about the work: policies, exemplary cases, and the figures that documents publish. A figure is kept as printed and
 * enters no computed sum.
 */
@NullMarked
package cn.tongxin.library;

import org.jspecify.annotations.NullMarked;
