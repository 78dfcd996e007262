/**
 * Invitations: who is to be let in with which roles, by a link that is good once, for a time, until it is withdrawn.
 *
 * <p>The link is known to the inviter and the invited only; the database keeps its hash. What may be given is {@code reach}'s
 * matter, asked when the invitation is made and again, of the inviter, when it is accepted.
 */
@NullMarked
package cn.tongxin.account.invitation;

import org.jspecify.annotations.NullMarked;
