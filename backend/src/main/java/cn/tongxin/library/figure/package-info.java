/**
 * Published figures: a number that a document states, with its qualifier, unit, date and source, exactly as printed. Parts are named
 * with their whole and never added to it; one statement in two documents is one figure with two sources.
 */
@NullMarked
package cn.tongxin.library.figure;

import org.jspecify.annotations.NullMarked;
