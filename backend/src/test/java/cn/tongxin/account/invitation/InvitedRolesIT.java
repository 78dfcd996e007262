package cn.tongxin.account.invitation;

import static cn.tongxin.account.PeopleCalls.INVITATIONS;
import static cn.tongxin.identity.Role.AUDIT_ADMINISTRATOR;
import static cn.tongxin.identity.Role.DEPARTMENT_MANAGER;
import static cn.tongxin.identity.Role.DEPARTMENT_OFFICER;
import static cn.tongxin.identity.Role.DEPARTMENT_REVIEWER;
import static cn.tongxin.identity.Role.ORGANIZATION_MEMBER;
import static cn.tongxin.identity.Role.SECURITY_ADMINISTRATOR;
import static cn.tongxin.identity.Role.SYSTEM_ADMINISTRATOR;
import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.hamcrest.Matchers.contains;

import cn.tongxin.account.PeopleCalls;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which roles go together, and with what. */
@QuarkusTest
class InvitedRolesIT {

    @Inject
    Callers callers;

    @Nested
    class AsManagerOfADepartment {

        private final String token = callers.token(List.of(DEPARTMENT_MANAGER), null, BEIJING, null);

        @Test
        void inviteForTheDepartmentAsABodyShouldNeedTheDepartmentOfThatVeryDivision() {
            UUID department = callers.department(BEIJING);
            PeopleCalls.invite(
                            callers.bearer(token),
                            Map.of("divisionCode", BEIJING, "organizationId", department.toString()),
                            DEPARTMENT_OFFICER,
                            DEPARTMENT_REVIEWER)
                    .then()
                    .statusCode(201);
            for (UUID other : List.of(callers.department(TIANJIN), callers.organization(BEIJING))) {
                PeopleCalls.invite(
                                callers.bearer(token),
                                Map.of("divisionCode", BEIJING, "organizationId", other.toString()),
                                DEPARTMENT_REVIEWER)
                        .then()
                        .statusCode(422)
                        .body("errors.pointer", contains("/organizationId"));
            }
        }

        @Test
        void mixedRolesShouldBeRefused() {
            UUID organization = callers.organization(BEIJING);
            PeopleCalls.invite(
                            callers.bearer(token),
                            Map.of("divisionCode", BEIJING, "organizationId", organization.toString()),
                            DEPARTMENT_OFFICER,
                            ORGANIZATION_MEMBER)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("MIXED_ROLES"));
        }
    }

    @Nested
    class AsSecurityAdministrator {

        @Test
        void twoAdministratorRolesShouldBeRefusedInWordsAndByTheDatabase() {
            PeopleCalls.invite(
                            callers.administrator(SECURITY_ADMINISTRATOR),
                            PeopleCalls.SYSTEM,
                            SYSTEM_ADMINISTRATOR,
                            AUDIT_ADMINISTRATOR)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("ADMINISTRATORS_APART"));
        }

        @Test
        void systemsRoleShouldBeGivenToNobody() {
            callers.administrator(SECURITY_ADMINISTRATOR)
                    .body(Map.of("displayName", "系统", "roles", List.of("API_CLIENT"), "divisionCode", BEIJING))
                    .post(INVITATIONS)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("NOT_PERMITTED"));
        }
    }
}
