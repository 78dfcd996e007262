package cn.tongxin.account.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How invitations are kept. */
@ConfigMapping(prefix = "tongxin.invitation")
public interface InvitationConfig {

    /** For how long the link of an invitation is good. */
    @WithDefault("P7D")
    Duration lifetime();
}
