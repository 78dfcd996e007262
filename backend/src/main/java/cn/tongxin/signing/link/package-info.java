/**
 * One-time links: somebody without an account confirms for a party on the spot, on a phone, by a link that a department or the
 * party's own people show as a QR code.
 *
 * <p>A link is good once, for a time, for one party and one version of the text, until it is withdrawn. What it does is the
 * confirmation of {@code signing} and no other; the database keeps the hash of its token only.
 */
@NullMarked
package cn.tongxin.signing.link;

import org.jspecify.annotations.NullMarked;
