/**
 * The identity provider: what it says of itself, its keys, its tokens, the authorization code flow with it.
 *
 * <p>Verifies what comes from outside and knows nothing of accounts. The protocols (OpenID Connect Core 1.0, RFC 7636, RFC 9207,
 * Back-Channel Logout 1.0) are the Nimbus SDK's; what is accepted is decided here.
 */
@NullMarked
package cn.tongxin.signon.provider;

import org.jspecify.annotations.NullMarked;
