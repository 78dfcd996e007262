package cn.tongxin.account.factor;

import cn.tongxin.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a second factor is required of a role: by a rule, or of administrators by configuration. */
@ApplicationScoped
public class SecondFactorRequirement {

    private final boolean ofAdministrators;

    @Inject
    SecondFactorRequirement(
            SecondFactorConfig config,
            @ConfigProperty(name = "tongxin.database.embedded", defaultValue = "false") boolean embedded) {
        this(config.administrators().orElse(!embedded));
    }

    SecondFactorRequirement(boolean ofAdministrators) {
        this.ofAdministrators = ofAdministrators;
    }

    /** @param byRule whether a rule requires it of the role */
    public boolean of(Role role, boolean byRule) {
        return byRule || byConfiguration(role);
    }

    boolean byConfiguration(Role role) {
        return ofAdministrators && Role.ADMINISTRATORS.contains(role);
    }
}
