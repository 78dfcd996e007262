/**
 * How far those reach who look after people: which roles, in which scope, their own grants let them see, give and take back.
 *
 * <p>{@link cn.tongxin.identity.Role#gives} says which roles; {@link cn.tongxin.account.reach.GrantReach} says where, once, as a
 * condition in SQL that lists and single decisions ask alike.
 */
@NullMarked
package cn.tongxin.account.reach;

import org.jspecify.annotations.NullMarked;
