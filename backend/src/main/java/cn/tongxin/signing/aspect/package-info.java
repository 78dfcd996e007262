/**
 * How an agreement in force is carried out: aspects (方面) with tasks, a party that answers for each, and what it reports.
 *
 * <p>Who sees the signing sees all of it. Reports are kept one after the other; the last tells how far a task has come.
 */
@NullMarked
package cn.tongxin.signing.aspect;

import org.jspecify.annotations.NullMarked;
