package cn.tongxin.signon;

import cn.tongxin.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role that the provider's claims give.
 *
 * @param scope as claimed, by the kind of role: credit code, division or zone; null of an administrator
 */
record ClaimedGrant(Role role, @Nullable String scope) {}
