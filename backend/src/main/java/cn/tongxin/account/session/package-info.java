/**
 * Sessions of people: their tokens, by cookie or bearer, how these turn over, and what ends them.
 *
 * <p>A session is a row; its tokens are known by their hashes only. Looked up at every request, so that what ends or changes holds at
 * the next one. See docs/adr/012-sessions-by-cookie.md.
 */
@NullMarked
package cn.tongxin.account.session;

import org.jspecify.annotations.NullMarked;
