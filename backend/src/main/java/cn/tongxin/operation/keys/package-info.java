/**
 * The keys of the vault as an operator meets them: the service refuses to start without those that values lie under, and seals anew
 * what lies under older ones.
 */
@NullMarked
package cn.tongxin.operation.keys;

import org.jspecify.annotations.NullMarked;
