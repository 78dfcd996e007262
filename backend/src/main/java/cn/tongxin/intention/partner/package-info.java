/**
 * Partners of an intention: invited by the lead, each accepting or declining for itself, and taking the lead over.
 *
 * <p>{@code intention_partner} holds those that have accepted, and nothing else counts as a partner; invitations stand beside it,
 * for the intention's own people and departments.
 */
@NullMarked
package cn.tongxin.intention.partner;

import org.jspecify.annotations.NullMarked;
