/**
 * Projects: what is carried out after a signing, by whom, where and when, with the totals of its ledger. A project begins in the
 * transaction in which its signing takes effect; those that only documents tell of are kept beside them.
 *
 * <p>Pledged and disbursed money, and people and person-times, are four totals and never one.
 */
@NullMarked
package cn.tongxin.project;

import org.jspecify.annotations.NullMarked;
