/**
 * Single sign-on: people come from the organization's own identity provider, in the browser or with a bearer token.
 *
 * <p>Links an account to (issuer, subject), opens it and reads its grants from the provider's claims as the configuration says. What
 * the account may do is decided where everybody's is, in {@code identity}.
 */
@NullMarked
package cn.tongxin.signon;

import org.jspecify.annotations.NullMarked;
