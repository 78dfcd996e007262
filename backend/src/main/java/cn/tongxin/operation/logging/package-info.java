/**
 * The form of every line that the service logs: one record is one line, nobody's data can pass for a line of its own, and what
 * tells of a person or opens a door is masked. Knows nobody.
 */
@NullMarked
package cn.tongxin.operation.logging;

import org.jspecify.annotations.NullMarked;
