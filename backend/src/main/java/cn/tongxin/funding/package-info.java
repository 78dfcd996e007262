/**
 * The ledger of projects: money and people, reported by those who carry a project out and by the departments of its places. Nothing is
 * overwritten: a correction is a record that reverses one and says why, and, where needed, a new record.
 *
 * <p>{@code money} and {@code people} are its two books; what they share is here.
 */
@NullMarked
package cn.tongxin.funding;

import org.jspecify.annotations.NullMarked;
