package cn.tongxin.signon;

import cn.tongxin.account.GrantedRole;
import cn.tongxin.division.DivisionRef;
import cn.tongxin.division.Places;
import cn.tongxin.organization.OrganizationService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Finds on the register what claimed scopes name. What names nothing gives nothing, and the log says so. */
@ApplicationScoped
class ClaimedScopes {

    private static final Logger LOG = Logger.getLogger(ClaimedScopes.class);

    private final OrganizationService organizations;
    private final Places places;

    ClaimedScopes(OrganizationService organizations, Places places) {
        this.organizations = organizations;
        this.places = places;
    }

    Set<GrantedRole> find(Collection<ClaimedGrant> claimed) {
        return claimed.stream().flatMap(one -> find(one).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<GrantedRole> find(ClaimedGrant claimed) {
        String scope = claimed.scope();
        if (scope == null) {
            return Optional.of(new GrantedRole(claimed.role(), null, null, null));
        }
        Optional<GrantedRole> found = switch (claimed.role().within()) {
            case ORGANIZATION ->
                organizations.holderOf(scope).map(holder -> new GrantedRole(claimed.role(), holder.id(), null, null));
            case DIVISION ->
                places.named(scope)
                        .map(DivisionRef::code)
                        .map(code -> new GrantedRole(claimed.role(), null, code, null));
            case ZONE ->
                places.zoneExists(scope)
                        ? Optional.of(new GrantedRole(claimed.role(), null, null, scope))
                        : Optional.empty();
            case SYSTEM -> Optional.empty();
        };
        if (found.isEmpty()) {
            LOG.warnf("The provider gives %s in a scope that is not on the register; it is left out.", claimed.role());
        }
        return found;
    }
}
