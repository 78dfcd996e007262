package cn.tongxin.organization;

import static cn.tongxin.organization.Organizations.PATH;
import static cn.tongxin.organization.Organizations.change;
import static cn.tongxin.organization.Organizations.content;
import static cn.tongxin.organization.Organizations.entered;
import static cn.tongxin.organization.Organizations.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Entering and changing organizations, by kind of caller. */
@QuarkusTest
class OrganizationChangeIT {

    @Inject
    Callers callers;

    @Nested
    class AsOfficerOfTheRegion {

        @Test
        void entryShouldAnswerWithItsAddressAndTag() {
            callers.officer("110000")
                    .body(content("海淀甲子协会"))
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .header("Location", notNullValue())
                    .header("ETag", notNullValue())
                    .body("version", equalTo(0))
                    .body("division.code", equalTo("110108"))
                    .body("sample", equalTo(false));
        }

        @Test
        void changeShouldCountTheVersionAndBeInTheHistory() {
            String id = entered(callers, "海淀乙丑协会");
            change(callers.officer("110108"), id, 0, with(content("海淀乙丑促进会"), "shortName", "乙丑会"))
                    .statusCode(200)
                    .body("version", equalTo(1));

            callers.anonymous()
                    .get(PATH + "/" + id + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.act", contains("register", "change"))
                    .body("items[1].changed.name", equalTo("海淀乙丑促进会"))
                    .body("items[1].changed", not(hasKey("status")))
                    .body("items[0].changed.divisionCode", equalTo("110108"));
        }

        @Test
        void changeOfNothingShouldLeaveTheVersion() {
            String id = entered(callers, "海淀丙寅协会");

            change(callers.officer("110000"), id, 0, content("海淀丙寅协会"))
                    .statusCode(200)
                    .body("version", equalTo(0));
        }

        @Test
        void movingItToAnotherRegionShouldNotBeTheirs() {
            String id = entered(callers, "海淀丁卯协会");

            change(callers.officer("110000"), id, 0, with(content("海淀丁卯协会"), "divisionCode", "120101"))
                    .statusCode(403)
                    .body("errors.pointer", contains("/divisionCode"));
        }

        @Test
        void comparisonWithTheRegisterShouldNameWhoMadeIt() {
            String id = entered(callers, "海淀戊辰协会");

            change(callers.officer("110108"), id, 0, with(content("海淀戊辰协会"), "verifiedOn", "2026-03-01"))
                    .statusCode(200)
                    .body("verifiedOn", equalTo("2026-03-01"))
                    .body("verifiedBy", equalTo("测试账号"));
        }
    }

    @Nested
    class AsOfficerOfAnotherRegion {

        @Test
        void entryInAForeignRegionShouldBeForbidden() {
            callers.officer("120000").body(content("津门己巳协会")).post(PATH).then().statusCode(403);
            callers.officer("110101").body(content("东城己巳协会")).post(PATH).then().statusCode(403);
        }

        @Test
        void changeShouldBeForbidden() {
            String id = entered(callers, "海淀庚午协会");

            change(callers.officer("120000"), id, 0, with(content("海淀庚午协会"), "offer", "场地"))
                    .statusCode(403);
        }

        @Test
        void organizationOfNoRegionShouldBeForAdministratorsOnly() {
            callers.officer("110000")
                    .body(with(content("无地协会"), "divisionCode", null))
                    .post(PATH)
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsMember {

        @Test
        void profileShouldBeTheirs() {
            String id = entered(callers, "海淀辛未协会");
            Map<String, Object> profile =
                    with(with(content("海淀辛未协会"), "offer", "培训场地"), "fields", List.of("养老服务", "培训"));

            change(callers.member(UUID.fromString(id)), id, 0, with(profile, "website", "https://example.org/a?b=1"))
                    .statusCode(200)
                    .body("offer", equalTo("培训场地"))
                    .body("fields", contains("养老服务", "培训"))
                    .body("version", equalTo(1));
        }

        @Test
        void namesAndStandingShouldNotBeTheirs() {
            String id = entered(callers, "海淀壬申协会");

            change(
                            callers.member(UUID.fromString(id)),
                            id,
                            0,
                            with(with(content("海淀壬申总会"), "status", "REVOKED"), "need", "资金"))
                    .statusCode(403)
                    .body("type", equalTo("https://tongxin.cn/problems/forbidden"))
                    .body("errors.pointer", containsInAnyOrder("/name", "/status"))
                    .body("errors.code", hasItem("NOT_PERMITTED"));
            callers.anonymous()
                    .get(PATH + "/" + id)
                    .then()
                    .body("need", nullValue())
                    .body("version", equalTo(0));
        }

        @Test
        void otherOrganizationsShouldNotBeTheirs() {
            String own = entered(callers, "海淀癸酉协会");
            String other = entered(callers, "海淀甲戌学社");

            change(callers.member(UUID.fromString(own)), other, 0, with(content("海淀甲戌学社"), "offer", "场地"))
                    .statusCode(403);
            callers.member(UUID.fromString(own))
                    .body(content("海淀新会"))
                    .post(PATH)
                    .then()
                    .statusCode(403);
        }
    }
}
