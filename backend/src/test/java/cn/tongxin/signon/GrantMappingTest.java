package cn.tongxin.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxin.identity.Role;
import cn.tongxin.signon.provider.Claims;
import cn.tongxin.signon.provider.Configured;
import cn.tongxin.signon.provider.MalformedProviderException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which roles follow from which claims. */
class GrantMappingTest {

    private static GrantMapping mapping(Map<String, String> keys) {
        return new GrantMapping(Configured.of(SignOnConfig.class, "tongxin.sign-on", keys));
    }

    private static Map<String, String> rule(String value, Role role) {
        return new HashMap<>(Map.of("grants[0].value", value, "grants[0].role", role.name()));
    }

    private static Claims claims(Map<String, Object> all) {
        return new Claims("https://id.example.org", "li", Instant.EPOCH, all);
    }

    @Test
    void departmentRoleShouldHoldInEachClaimedDivision() {
        assertThat(mapping(rule("reviewer", Role.DEPARTMENT_REVIEWER))
                        .grants(claims(Map.of("groups", List.of("reviewer"), "division", List.of("110000", "120000")))))
                .containsExactly(
                        new ClaimedGrant(Role.DEPARTMENT_REVIEWER, "110000"),
                        new ClaimedGrant(Role.DEPARTMENT_REVIEWER, "120000"));
    }

    @Test
    void eachKindOfRoleShouldReadItsOwnClaim() {
        Map<String, Object> scopes = Map.of("groups", "g", "division", "110000", "credit_code", "5111", "zone", "JJJ");
        assertThat(mapping(rule("g", Role.ORGANIZATION_SIGNATORY)).grants(claims(scopes)))
                .containsExactly(new ClaimedGrant(Role.ORGANIZATION_SIGNATORY, "5111"));
        assertThat(mapping(rule("g", Role.ZONE_COORDINATOR)).grants(claims(scopes)))
                .containsExactly(new ClaimedGrant(Role.ZONE_COORDINATOR, "JJJ"));
    }

    @Test
    void scopeOfTheRuleShouldGoBeforeTheClaim() {
        Map<String, String> keys = rule("reviewer", Role.DEPARTMENT_REVIEWER);
        keys.put("grants[0].scope", "130000");
        assertThat(mapping(keys).grants(claims(Map.of("groups", "reviewer", "division", "110000"))))
                .containsExactly(new ClaimedGrant(Role.DEPARTMENT_REVIEWER, "130000"));
    }

    @Test
    void roleWithoutAnyScopeShouldNotBeGiven() {
        assertThat(mapping(rule("reviewer", Role.DEPARTMENT_REVIEWER)).grants(claims(Map.of("groups", "reviewer"))))
                .isEmpty();
    }

    @Test
    void valueThatNoRuleNamesShouldGiveNothing() {
        GrantMapping mapping = mapping(rule("reviewer", Role.DEPARTMENT_REVIEWER));
        assertThat(mapping.grants(claims(Map.of("groups", List.of("REVIEWER", "reviewer2"), "division", "110000"))))
                .isEmpty();
        assertThat(mapping.grants(claims(Map.of("groups", Map.of("reviewer", true), "division", "110000"))))
                .isEmpty();
        assertThat(mapping.grants(claims(Map.of()))).isEmpty();
    }

    @Test
    void claimsMayLieDeepOrBeNamedByAnAddress() {
        Map<String, String> keys = rule("reviewer", Role.DEPARTMENT_REVIEWER);
        keys.put("grants[0].scope", "110000");
        keys.put("claims.roles", "realm_access/roles");
        assertThat(mapping(keys).grants(claims(Map.of("realm_access", Map.of("roles", List.of("reviewer"))))))
                .hasSize(1);
        keys.put("claims.roles", "https://example.org/roles");
        assertThat(mapping(keys).grants(claims(Map.of("https://example.org/roles", List.of("reviewer")))))
                .hasSize(1);
    }

    @Test
    void administratorsShouldBeMadeOnlyWhereTheOperatorSaysSo() {
        Map<String, String> keys = rule("auditors", Role.AUDIT_ADMINISTRATOR);
        assertThatThrownBy(() -> mapping(keys))
                .isInstanceOf(MalformedProviderException.class)
                .hasMessageContaining("grants[0]")
                .hasMessageContaining("administrators");
        keys.put("administrators", "true");
        assertThat(mapping(keys).grants(claims(Map.of("groups", "auditors"))))
                .containsExactly(new ClaimedGrant(Role.AUDIT_ADMINISTRATOR, null));
    }

    @Test
    void systemsRoleShouldBeGivenToNobody() {
        assertThatThrownBy(() -> mapping(rule("machine", Role.API_CLIENT)))
                .isInstanceOf(MalformedProviderException.class);
    }
}
