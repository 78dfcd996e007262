/**
 * Who may do what, asked of the running service: every caller of access/callers.csv, every operation of the contract, records of
 * every state, here and elsewhere, against access/expectations.csv. Knows nothing of the code's own policy.
 */
@NullMarked
package cn.tongxin.access;

import org.jspecify.annotations.NullMarked;
