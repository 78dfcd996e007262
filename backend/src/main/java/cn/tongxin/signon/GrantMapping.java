package cn.tongxin.signon;

import cn.tongxin.identity.Role;
import cn.tongxin.signon.SignOnConfig.ClaimNames;
import cn.tongxin.signon.SignOnConfig.GrantRule;
import cn.tongxin.signon.provider.Claims;
import cn.tongxin.signon.provider.MalformedProviderException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** From claims to roles within scopes, by the operator's rules. What no rule names gives nothing. */
final class GrantMapping {

    private final ClaimNames names;
    private final List<GrantRule> rules;

    /** @throws MalformedProviderException naming the rule that could never be right */
    GrantMapping(SignOnConfig config) {
        this.names = config.claims();
        this.rules = config.grants();
        for (int index = 0; index < rules.size(); index++) {
            GrantRule rule = rules.get(index);
            String key = "tongxin.sign-on.grants[" + index + "]";
            if (rule.role() == Role.API_CLIENT) {
                throw new MalformedProviderException(key + ": a system's role is given to no person");
            }
            if (rule.role().within() == Role.Within.SYSTEM && !config.administrators()) {
                throw new MalformedProviderException(
                        key + ": claims make administrators only where tongxin.sign-on.administrators says so");
            }
        }
    }

    /** Each role once for each of its scopes. */
    Set<ClaimedGrant> grants(Claims claims) {
        Set<String> held = Set.copyOf(claims.texts(names.roles()));
        Set<ClaimedGrant> grants = new LinkedHashSet<>();
        rules.stream()
                .filter(rule -> held.contains(rule.value()))
                .forEach(rule -> scoped(rule, claims).forEach(grants::add));
        return grants;
    }

    private Stream<ClaimedGrant> scoped(GrantRule rule, Claims claims) {
        if (rule.role().within() == Role.Within.SYSTEM) {
            return Stream.of(new ClaimedGrant(rule.role(), null));
        }
        List<String> scopes = rule.scope()
                .map(List::of)
                .orElseGet(() -> claims.texts(claimOf(rule.role().within())));
        return scopes.stream().map(scope -> new ClaimedGrant(rule.role(), scope));
    }

    private String claimOf(Role.Within within) {
        return switch (within) {
            case ORGANIZATION -> names.creditCode();
            case DIVISION -> names.division();
            case ZONE -> names.zone();
            case SYSTEM -> throw new IllegalArgumentException("an administrator has no scope");
        };
    }
}
