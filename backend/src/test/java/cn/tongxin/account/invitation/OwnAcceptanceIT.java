package cn.tongxin.account.invitation;

import static cn.tongxin.identity.Role.DEPARTMENT_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MEMBER;
import static cn.tongxin.identity.Role.ORGANIZATION_SIGNATORY;
import static cn.tongxin.identity.Role.SECURITY_ADMINISTRATOR;
import static cn.tongxin.identity.Role.SYSTEM_ADMINISTRATOR;
import static cn.tongxin.testing.Callers.BEIJING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.tongxin.account.PeopleCalls;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody who is signed in does with the link: the roles join those of the own account. */
@QuarkusTest
class OwnAcceptanceIT {

    @Inject
    Callers callers;

    private UUID organization;
    private String manager;

    @BeforeEach
    void begin() {
        organization = callers.organization(BEIJING);
        manager = callers.token(List.of(ORGANIZATION_MANAGER), organization, null, null);
    }

    private Response invited() {
        return PeopleCalls.invite(
                callers.bearer(manager), PeopleCalls.of(organization), ORGANIZATION_MEMBER, ORGANIZATION_SIGNATORY);
    }

    @Test
    void acceptShouldAddTheRolesToTheOwnAccount() {
        UUID other = callers.organization(BEIJING);
        String member = callers.memberToken(other);
        PeopleCalls.accept(callers.bearer(member), invited().path("token"))
                .then()
                .statusCode(200)
                .body("accountId", equalTo(PeopleCalls.idOf(callers, member)));
        callers.bearer(member)
                .get("/api/v1/session")
                .then()
                .body("grants.organization.id", hasItem(organization.toString()));
    }

    @Test
    void acceptShouldKeepARoleThatIsHeldAlready() {
        String member = callers.token(List.of(ORGANIZATION_MEMBER), organization, null, null);
        PeopleCalls.accept(callers.bearer(member), invited().path("token"))
                .then()
                .statusCode(200);
        callers.bearer(member)
                .get("/api/v1/session")
                .then()
                .body("grants.role", containsInAnyOrder("ORGANIZATION_MEMBER", "ORGANIZATION_SIGNATORY"));
    }

    @Test
    void acceptWithANewAccountBesideShouldBeRefused() {
        PeopleCalls.accept(
                        callers.bearer(callers.memberToken(organization)),
                        invited().path("token"),
                        PeopleCalls.newUsername())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/displayName", "/password", "/username"));
    }

    @Test
    void inviterShouldNotAcceptTheOwnInvitation() {
        PeopleCalls.accept(callers.bearer(manager), invited().path("token"))
                .then()
                .statusCode(403);
    }

    @Test
    void ordinaryPersonShouldNotBecomeAnAdministratorByALink() {
        Response invitation = PeopleCalls.invite(
                callers.administrator(SECURITY_ADMINISTRATOR), PeopleCalls.SYSTEM, SYSTEM_ADMINISTRATOR);
        PeopleCalls.accept(callers.only(DEPARTMENT_MANAGER, null, BEIJING), invitation.path("token"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/rule-violated"))
                .body("errors.code", contains("ADMINISTRATORS_APART"));
    }
}
