/**
 * Who might meet whom, and why: partners for an intention, intentions for an organization.
 *
 * <p>Reasons are data from a closed list, in an order that ranks: see {@link cn.tongxin.matching.suggestion.ReasonCode}. Candidates
 * are found by index and are bounded in number, so that an answer takes as long with a million intentions as with a thousand.
 */
@NullMarked
package cn.tongxin.matching.suggestion;

import org.jspecify.annotations.NullMarked;
