package cn.tongxin.signon;

import cn.tongxin.identity.Role;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What the provider's word means here. The provider itself is described under {@code tongxin.sign-on.provider}. */
@ConfigMapping(prefix = "tongxin.sign-on")
public interface SignOnConfig {

    /** Where browsers reach this service: scheme, host and port. The provider sends them back below it. */
    Optional<URI> address();

    /** What people call the provider, for the button of the sign-in page: 北京市统一身份认证平台. */
    Optional<String> name();

    ClaimNames claims();

    /** Whether an account is opened for whom the provider knows and this service does not. */
    @WithDefault("false")
    boolean createAccounts();

    /** Who gives roles to people who sign on. */
    @WithDefault("LOCAL")
    GrantSource grantsFrom();

    /** Whether administrators may sign on, and claims may make one. Otherwise they sign in with a password here. */
    @WithDefault("false")
    boolean administrators();

    /** Which role follows from which value of the claim {@link ClaimNames#roles}. */
    List<GrantRule> grants();

    /** Who gives roles. */
    enum GrantSource {
        /** This service's managers. Claims give none. */
        LOCAL,
        /** The provider: its claims are read again with each newer token, and what they do not give is taken away. */
        CLAIMS
    }

    /** Names of claims; of nested ones with slashes: {@code realm_access/roles}. */
    interface ClaimNames {

        /** The user name that a new account gets, as far as it is free here. */
        @WithDefault("preferred_username")
        String username();

        /** The name that others see. */
        @WithDefault("name")
        String displayName();

        /** One or several texts: groups or roles. */
        @WithDefault("groups")
        String roles();

        /** Six digits, one or several: where department roles hold. */
        @WithDefault("division")
        String division();

        /** One or several: where organization roles hold. */
        @WithDefault("credit_code")
        String creditCode();

        /** One or several: where zone roles hold. */
        @WithDefault("zone")
        String zone();
    }

    /** {@code tongxin.sign-on.grants[0].value=tongxin-reviewer}, {@code tongxin.sign-on.grants[0].role=DEPARTMENT_REVIEWER}. */
    interface GrantRule {

        /** A value of the claim with the roles. */
        String value();

        Role role();

        /** Division, credit code or zone where the role holds, for everybody; without it where the person's own claim says. */
        Optional<String> scope();
    }
}
