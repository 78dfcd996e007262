/**
 * Initiatives (倡议书): a body drafts one with numbered actions and opens it; others co-sign its text until it closes. The roll keeps
 * every co-signature with its number, those withdrawn too.
 */
@NullMarked
package cn.tongxin.signing.initiative;

import org.jspecify.annotations.NullMarked;
