package cn.tongxin.account.session;

import cn.tongxin.identity.Caller;
import java.util.UUID;

/**
 * A session that has not ended, and whose it is.
 *
 * @param unseen whether its last request was noted a while ago
 * @param due whether its token is old enough to be replaced
 */
record LiveSession(UUID id, SessionKind kind, Caller caller, boolean unseen, boolean due) {}
