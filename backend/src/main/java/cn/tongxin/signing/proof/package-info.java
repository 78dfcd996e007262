/**
 * Proofs of signings: what was confirmed, by whom, for whom and when, with the rows of the journal that fix it, in the canonical form
 * of RFC 8785 and signed by the service with Ed25519 (RFC 8032). {@code scripts/verify/VerifyProof.java} checks one without the
 * service. A certificate is the same on paper.
 */
@NullMarked
package cn.tongxin.signing.proof;

import org.jspecify.annotations.NullMarked;
