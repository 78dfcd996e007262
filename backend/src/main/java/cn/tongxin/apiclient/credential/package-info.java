/**
 * What a system shows with a request: its API key, or an access token that it got for its secret (OAuth 2.0, RFC 6749, section
 * 4.4).
 *
 * <p>Everything is looked up at every request, so that what is revoked, rotated or changed holds at the next one.
 */
@NullMarked
package cn.tongxin.apiclient.credential;

import org.jspecify.annotations.NullMarked;
