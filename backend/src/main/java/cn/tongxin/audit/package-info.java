/**
 * The audit trail: who did what to which record, on whose behalf, from where, why, when, and with what result. It is the journal,
 * read by the audit administrator alone; there is no second store.
 *
 * <p>What no change tells, this room adds to the journal: refusals, and readings of the trail itself. Imports {@code problem}, {@code
 * paging}, {@code identity} and {@code journal}; nobody imports it.
 */
@NullMarked
package cn.tongxin.audit;

import org.jspecify.annotations.NullMarked;
