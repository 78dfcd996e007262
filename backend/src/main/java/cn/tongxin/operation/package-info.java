/**
 * What an operator meets: the program's start and stop, the embedded database, the built client served beside the API,
 * seed data and commands. Knows every other package; none of them knows this one.
 */
@NullMarked
package cn.tongxin.operation;

import org.jspecify.annotations.NullMarked;
