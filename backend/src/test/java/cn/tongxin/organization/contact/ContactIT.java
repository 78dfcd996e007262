package cn.tongxin.organization.contact;

import static cn.tongxin.organization.contact.Contacts.change;
import static cn.tongxin.organization.contact.Contacts.content;
import static cn.tongxin.organization.contact.Contacts.disclose;
import static cn.tongxin.organization.contact.Contacts.history;
import static cn.tongxin.organization.contact.Contacts.path;
import static cn.tongxin.organization.contact.Contacts.read;
import static cn.tongxin.organization.contact.Contacts.search;
import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.tongxin.identity.Role;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contact of an organization of Beijing, by kind of caller. */
@QuarkusTest
class ContactIT {

    @Inject
    Callers callers;

    UUID organization;

    @BeforeEach
    void enter() {
        organization = callers.organization(BEIJING);
        change(ofTheOrganization(Role.ORGANIZATION_MEMBER), organization, 0, content())
                .statusCode(200);
    }

    private RequestSpecification ofTheOrganization(Role role) {
        return callers.only(role, organization, null);
    }

    private RequestSpecification manager() {
        return ofTheOrganization(Role.ORGANIZATION_MANAGER);
    }

    private void historyShouldBe(String... acts) {
        history(manager(), organization).statusCode(200).body("items.act", contains(acts));
    }

    @Nested
    class AsMemberOfTheOrganization {

        @Test
        void contactShouldBeMasked() {
            read(ofTheOrganization(Role.ORGANIZATION_MEMBER), organization)
                    .statusCode(200)
                    .body("contactPerson", equalTo("张*"))
                    .body("telephone", equalTo("138****5678"))
                    .body("email", equalTo("z***@example.org"))
                    .body("bankName", equalTo("中国工商银行北京海淀支行"))
                    .body("accountName", equalTo("测*"))
                    .body("accountNumber", equalTo("****2345"))
                    .body("version", equalTo(1))
                    .body("mayChange", equalTo(true))
                    .body("mayDisclose", equalTo(false));
        }

        @Test
        void unchangedContactShouldBe304() {
            String tag = read(ofTheOrganization(Role.ORGANIZATION_MEMBER), organization)
                    .extract()
                    .header("ETag");

            ofTheOrganization(Role.ORGANIZATION_MEMBER)
                    .header("If-None-Match", tag)
                    .get(path(organization))
                    .then()
                    .statusCode(304);
        }

        @Test
        void fullValuesShouldNotBeTheirs() {
            disclose(ofTheOrganization(Role.ORGANIZATION_MEMBER), organization).statusCode(403);
            historyShouldBe("change");
        }
    }

    @Nested
    class AsSignatoryOfTheOrganization {

        @Test
        void contactShouldBeSeenMaskedOnly() {
            read(ofTheOrganization(Role.ORGANIZATION_SIGNATORY), organization)
                    .statusCode(200)
                    .body("telephone", equalTo("138****5678"))
                    .body("mayChange", equalTo(false))
                    .body("mayDisclose", equalTo(false));
            change(ofTheOrganization(Role.ORGANIZATION_SIGNATORY), organization, 1, content())
                    .statusCode(403);
        }
    }

    @Nested
    class AsManagerOfTheOrganization {

        @Test
        void fullValuesShouldBeShownAndKeptInTheHistory() {
            disclose(manager(), organization)
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .body("contactPerson", equalTo("张三丰"))
                    .body("telephone", equalTo("138-0013-5678"))
                    .body("email", equalTo("zhang@example.org"))
                    .body("accountNumber", equalTo("0200000009000012345"))
                    .body("version", equalTo(1));

            history(manager(), organization)
                    .body("items.act", contains("change", "disclose"))
                    .body("items[1].reason", equalTo("VERIFICATION: 核对年度清单"))
                    .body("items[1].changed.size()", equalTo(0))
                    .body("items[1].onBehalfOf.id", equalTo(organization.toString()));
        }

        @Test
        void repeatedShowingShouldBeKeptEachTime() {
            for (int time = 0; time < 2; time++) {
                disclose(manager().header("Idempotency-Key", "same-" + organization), organization)
                        .statusCode(200);
            }

            historyShouldBe("change", "disclose", "disclose");
        }

        @Test
        void otherPurposeShouldBePutIntoWords() {
            disclose(manager(), organization, Map.of("purpose", "OTHER"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/note"));
            disclose(manager(), organization, Map.of("note", "看看"))
                    .statusCode(400)
                    .body("errors.pointer", contains("/purpose"));
            disclose(manager(), organization, Map.of("purpose", "CURIOSITY")).statusCode(400);

            historyShouldBe("change");
        }
    }

    @Nested
    class AsDepartmentOfTheDivision {

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"DEPARTMENT_OFFICER", "DEPARTMENT_REVIEWER", "DEPARTMENT_MANAGER"})
        void contactShouldBeMaskedAndShownInFullForAPurpose(Role role) {
            read(callers.only(role, null, BEIJING), organization)
                    .statusCode(200)
                    .body("telephone", equalTo("138****5678"))
                    .body("mayChange", equalTo(false))
                    .body("mayDisclose", equalTo(true));
            disclose(callers.only(role, null, BEIJING), organization)
                    .statusCode(200)
                    .body("telephone", equalTo("138-0013-5678"));
            change(callers.only(role, null, BEIJING), organization, 1, content())
                    .statusCode(403);
            historyShouldBe("change", "disclose");
        }

        @ParameterizedTest
        @ValueSource(strings = {"13800135678", "138 0013 5678", "+86 138-0013-5678"})
        void organizationShouldBeFoundByItsWholeTelephone(String telephone) {
            search(callers.officer(BEIJING), telephone)
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .body("items.id", hasItem(organization.toString()));
            historyShouldBe("change", "find");
        }

        @Test
        void partOfATelephoneShouldFindNothing() {
            search(callers.officer(BEIJING), "0013 5678")
                    .statusCode(400)
                    .body("errors.pointer", contains("/telephone"));
            search(callers.officer(BEIJING), "13800135679").statusCode(200).body("items", empty());
        }
    }

    /** For them there is no contact, and what they tried leaves nothing in its history. */
    @Nested
    class AsOthersWithTheSameRoles {

        private void shouldNotKnow(Supplier<RequestSpecification> caller) {
            read(caller.get(), organization).statusCode(404);
            history(caller.get(), organization).statusCode(404);
            search(caller.get(), "13800135678").statusCode(200).body("items.id", not(hasItem(organization.toString())));
        }

        @Test
        void peopleOfAnotherOrganizationShouldNotKnow() {
            UUID other = callers.organization(BEIJING);
            shouldNotKnow(() -> callers.only(Role.ORGANIZATION_MEMBER, other, null));
            change(callers.only(Role.ORGANIZATION_MEMBER, other, null), organization, 1, content())
                    .statusCode(404);
            disclose(callers.only(Role.ORGANIZATION_MANAGER, other, null), organization)
                    .statusCode(404);

            historyShouldBe("change");
        }

        @Test
        void departmentOfAnotherDivisionShouldNotKnow() {
            shouldNotKnow(() -> callers.officer(TIANJIN));
            shouldNotKnow(() -> callers.officer("110108"));
            disclose(callers.officer(TIANJIN), organization).statusCode(404);

            historyShouldBe("change");
        }

        @Test
        void answerShouldBeTheSameWhetherThereIsSuchAnOrganization() {
            String known =
                    read(callers.officer(TIANJIN), organization).extract().path("detail");
            String unknown = read(callers.officer(TIANJIN), UUID.randomUUID())
                    .statusCode(404)
                    .extract()
                    .path("detail");

            assertThat(known).isEqualTo(unknown);
        }
    }

    @Nested
    class AsWhoMayNowhere {

        @Test
        void coordinatorAndAdministratorsShouldBeRefused() {
            read(callers.coordinator("JJJ"), organization).statusCode(403);
            search(callers.coordinator("JJJ"), "13800135678").statusCode(403);
            for (Role role : Role.ADMINISTRATORS) {
                read(callers.administrator(role), organization).statusCode(403);
                disclose(callers.administrator(role), organization).statusCode(403);
            }
        }

        @Test
        void anonymousShouldBeAskedToSignIn() {
            read(callers.anonymous(), organization).statusCode(401);
            history(callers.anonymous(), organization).statusCode(401);
            disclose(callers.anonymous(), organization).statusCode(401);
            change(callers.anonymous(), organization, 1, content()).statusCode(401);
            search(callers.anonymous(), "13800135678").statusCode(401);
        }
    }
}
