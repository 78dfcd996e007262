package cn.tongxin.account.reach;

import static cn.tongxin.identity.Role.AUDIT_ADMINISTRATOR;
import static cn.tongxin.identity.Role.DEPARTMENT_MANAGER;
import static cn.tongxin.identity.Role.DEPARTMENT_OFFICER;
import static cn.tongxin.identity.Role.DEPARTMENT_REVIEWER;
import static cn.tongxin.identity.Role.ORGANIZATION_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MEMBER;
import static cn.tongxin.identity.Role.ORGANIZATION_SIGNATORY;
import static cn.tongxin.identity.Role.SECURITY_ADMINISTRATOR;
import static cn.tongxin.identity.Role.SYSTEM_ADMINISTRATOR;
import static cn.tongxin.identity.Role.ZONE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxin.account.PeopleCalls;
import cn.tongxin.identity.Role;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The whole table of who may give which role where: each kind of caller tries each role in scopes that are its own, beside, above and
 * below it, by an invitation. What is not expected is refused with 403.
 */
@QuarkusTest
class GrantReachIT {

    private static final String BAODING = "130600";
    private static final String LAIYUAN = "130630";
    private static final String RONGCHENG = "130629";
    private static final String XIONGAN = "133100";
    private static final String HEBEI = Callers.HEBEI;
    private static final Set<Role> ORGANIZATION =
            Set.of(ORGANIZATION_MEMBER, ORGANIZATION_SIGNATORY, ORGANIZATION_MANAGER);
    private static final Set<Role> DEPARTMENT = Set.of(DEPARTMENT_OFFICER, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER);
    private static final Set<Role> ADMINISTRATORS =
            Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

    @Inject
    Callers callers;

    /** Roles to be given in a scope, under a name that a failure tells. */
    private record Place(String name, Set<Role> roles, Map<String, Object> scope) {}

    private record Kind(String name, String token, Set<String> reaches) {}

    private List<Place> places(UUID ours, UUID theirs, UUID inLaiyuan, UUID inXiongan, UUID nowhere) {
        List<Place> places = new ArrayList<>(List.of(
                new Place("our organization", ORGANIZATION, PeopleCalls.of(ours)),
                new Place("another organization", ORGANIZATION, PeopleCalls.of(theirs)),
                new Place("organization in 130630", ORGANIZATION, PeopleCalls.of(inLaiyuan)),
                new Place("organization in 133100", ORGANIZATION, PeopleCalls.of(inXiongan)),
                new Place("organization without a seat", ORGANIZATION, PeopleCalls.of(nowhere)),
                new Place("zone", Set.of(ZONE_COORDINATOR), PeopleCalls.zone("JJJ")),
                new Place("system", ADMINISTRATORS, PeopleCalls.SYSTEM)));
        for (String division : List.of("100000", "110000", HEBEI, BAODING, LAIYUAN, RONGCHENG, XIONGAN)) {
            places.add(new Place(division, DEPARTMENT, PeopleCalls.in(division)));
        }
        return places;
    }

    private String own(Role role, UUID organizationId) {
        return callers.token(List.of(role), organizationId, null, null);
    }

    private String of(Role role, String divisionCode) {
        return callers.token(List.of(role), null, divisionCode, null);
    }

    @Test
    void eachKindOfCallerShouldGiveWhatLiesInItsReachAndNothingElse() {
        UUID ours = callers.organization("110000");
        UUID theirs = callers.organization("110000");
        UUID inLaiyuan = callers.organization(LAIYUAN);
        UUID inXiongan = callers.organization(XIONGAN);
        List<Place> places = places(ours, theirs, inLaiyuan, inXiongan, callers.seatless());
        Set<String> beijing = Set.of("our organization", "another organization", "110000");
        Set<String> everywhere = places.stream()
                .map(Place::name)
                .filter(name ->
                        !Set.of("zone", "system", "organization without a seat").contains(name))
                .collect(Collectors.toSet());
        Set<String> everything = places.stream().map(Place::name).collect(Collectors.toSet());
        List<Kind> kinds = List.of(
                new Kind("manager of an organization", own(ORGANIZATION_MANAGER, ours), Set.of("our organization")),
                new Kind("manager of 110000", of(DEPARTMENT_MANAGER, "110000"), beijing),
                new Kind(
                        "manager of 130000",
                        of(DEPARTMENT_MANAGER, HEBEI),
                        Set.of(
                                "organization in 130630",
                                "organization in 133100",
                                HEBEI,
                                BAODING,
                                LAIYUAN,
                                RONGCHENG,
                                XIONGAN)),
                new Kind(
                        "manager of 130600",
                        of(DEPARTMENT_MANAGER, BAODING),
                        Set.of("organization in 130630", BAODING, LAIYUAN, RONGCHENG)),
                new Kind(
                        "manager of 130630",
                        of(DEPARTMENT_MANAGER, LAIYUAN),
                        Set.of("organization in 130630", LAIYUAN)),
                new Kind(
                        "manager of 133100",
                        of(DEPARTMENT_MANAGER, XIONGAN),
                        Set.of("organization in 133100", XIONGAN, RONGCHENG)),
                new Kind("manager of the country", of(DEPARTMENT_MANAGER, "100000"), everywhere),
                new Kind(
                        "security administrator",
                        callers.token(List.of(SECURITY_ADMINISTRATOR), null, null, null),
                        everything),
                new Kind("member", own(ORGANIZATION_MEMBER, ours), Set.of()),
                new Kind("signatory", own(ORGANIZATION_SIGNATORY, ours), Set.of()),
                new Kind("officer", of(DEPARTMENT_OFFICER, "110000"), Set.of()),
                new Kind("reviewer", of(DEPARTMENT_REVIEWER, "110000"), Set.of()),
                new Kind("coordinator", callers.token(List.of(ZONE_COORDINATOR), null, null, "JJJ"), Set.of()),
                new Kind(
                        "system administrator",
                        callers.token(List.of(SYSTEM_ADMINISTRATOR), null, null, null),
                        Set.of()),
                new Kind(
                        "audit administrator",
                        callers.token(List.of(AUDIT_ADMINISTRATOR), null, null, null),
                        Set.of()));

        Map<String, Integer> deviations = new LinkedHashMap<>();
        int cells = 0;
        for (Kind kind : kinds) {
            for (Place place : places) {
                for (Role role : place.roles()) {
                    Response answer = PeopleCalls.invite(callers.bearer(kind.token()), place.scope(), role);
                    int expected = kind.reaches().contains(place.name()) ? 201 : 403;
                    cells++;
                    if (answer.statusCode() != expected) {
                        deviations.put(kind.name() + " gives " + role + " in " + place.name(), answer.statusCode());
                    }
                }
            }
        }

        assertThat(cells).isEqualTo(15 * 40);
        assertThat(deviations).isEmpty();
    }
}
