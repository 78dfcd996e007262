/**
 * The one list of everything that can go wrong, and the one way to say it: RFC 9457 problem details.
 *
 * <p>Shape is checked here too: strict JSON, clean text, no unknown parameters. This package knows no other.
 */
@NullMarked
package cn.tongxin.problem;

import org.jspecify.annotations.NullMarked;
