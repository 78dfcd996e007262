package cn.tongxin.account.session;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own sessions that have not ended, the one that asks first. */
@Schema(description = "One's own sessions that have not ended, the one that asks first.")
public record OwnSessions(List<OwnSession> items) {}
