/**
 * People's accounts: signing in and out, passwords, second factors, the grants that say what an account may be.
 *
 * <p>Makes a {@link cn.tongxin.identity.Caller} of what a request carries; what a caller may do is decided in {@code identity}.
 * Below: {@code session} (tokens, cookies), {@code guess} (tries are counted), {@code factor} (one-time codes).
 */
@NullMarked
package cn.tongxin.account;

import org.jspecify.annotations.NullMarked;
