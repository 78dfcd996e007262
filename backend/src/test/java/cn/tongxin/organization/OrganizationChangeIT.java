package cn.tongxin.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entering and changing organizations, by kind of caller. */
@QuarkusTest
class OrganizationChangeIT {

    private static final String PATH = "/api/v1/organizations";

    @Inject
    Sql sql;

    @Inject
    Callers callers;

    private static Map<String, Object> content(String name) {
        Map<String, Object> content = new HashMap<>(Map.of(
                "kind",
                "SOCIAL_ORGANIZATION",
                "type",
                "SOCIAL_GROUP",
                "name",
                name,
                "divisionCode",
                "110108",
                "status",
                "ACTIVE",
                "charity",
                false));
        return content;
    }

    private static Map<String, Object> with(Map<String, Object> content, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(content);
        changed.put(field, value);
        return changed;
    }

    private String entered(String name) {
        return callers.ministry()
                .body(content(name))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse change(
            RequestSpecification caller, String id, int version, Map<String, Object> content) {
        return caller.header("If-Match", "\"" + version + "\"")
                .body(content)
                .put(PATH + "/" + id)
                .then();
    }

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
            String id = entered("海淀乙丑协会");
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
            String id = entered("海淀丙寅协会");

            change(callers.officer("110000"), id, 0, content("海淀丙寅协会"))
                    .statusCode(200)
                    .body("version", equalTo(0));
        }

        @Test
        void movingItToAnotherRegionShouldNotBeTheirs() {
            String id = entered("海淀丁卯协会");

            change(callers.officer("110000"), id, 0, with(content("海淀丁卯协会"), "divisionCode", "120101"))
                    .statusCode(403)
                    .body("errors.pointer", contains("/divisionCode"));
        }

        @Test
        void comparisonWithTheRegisterShouldNameWhoMadeIt() {
            String id = entered("海淀戊辰协会");

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
            String id = entered("海淀庚午协会");

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
            String id = entered("海淀辛未协会");
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
            String id = entered("海淀壬申协会");

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
            String own = entered("海淀癸酉协会");
            String other = entered("海淀甲戌学社");

            change(callers.member(UUID.fromString(own)), other, 0, with(content("海淀甲戌学社"), "offer", "场地"))
                    .statusCode(403);
            callers.member(UUID.fromString(own))
                    .body(content("海淀新会"))
                    .post(PATH)
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsAdministrator {

        @Test
        void staleVersionShouldBeRefused() {
            String id = entered("海淀乙亥协会");
            change(callers.ministry(), id, 0, with(content("海淀乙亥协会"), "need", "志愿者"))
                    .statusCode(200);

            change(callers.ministry(), id, 0, with(content("海淀乙亥协会"), "need", "场地"))
                    .statusCode(412);
            callers.ministry()
                    .body(content("海淀乙亥协会"))
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(428);
            callers.ministry()
                    .header("If-Match", "*")
                    .body(content("海淀乙亥协会"))
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(400);
        }

        @Test
        void mergedOrganizationShouldNotChange() {
            String gone = entered("海淀丙子协会");
            String lasting = entered("海淀丁丑学社");
            sql.change(
                    "update organization set merged_into_id = ? where id = ?",
                    UUID.fromString(lasting),
                    UUID.fromString(gone));

            change(callers.ministry(), gone, 0, with(content("海淀丙子协会"), "need", "场地"))
                    .statusCode(409);
        }

        @Test
        void sameRequestTwiceShouldEnterOneOrganization() {
            RequestSpecification caller = callers.ministry()
                    .header("Idempotency-Key", UUID.randomUUID().toString());
            Map<String, Object> content = content("海淀戊寅协会");
            String first = caller.body(content)
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");

            caller.body(content)
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", "true")
                    .body("id", equalTo(first));
            caller.body(content("海淀己卯学社")).post(PATH).then().statusCode(422);
        }

        @Test
        void lookAlikesShouldBeNamedAndKept() {
            String first = entered("海淀区庚辰产业研究院");

            callers.ministry()
                    .body(content("海淀区庚辰工业研究院"))
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .body("lookAlikes.id", contains(first));
            callers.anonymous().get(PATH + "/" + first).then().body("lookAlikes.name", contains("海淀区庚辰工业研究院"));
            callers.ministry()
                    .body(content("海淀区辛巳工商研究所"))
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .body("lookAlikes", empty());
        }

        @Test
        void formerNamesShouldComeAndGo() {
            String id = entered("海淀壬午协会");
            List<Map<String, String>> names =
                    List.of(Map.of("name", "壬午社"), Map.of("name", "壬午会", "usedUntil", "2020-01-31"));
            change(callers.ministry(), id, 0, with(content("海淀壬午协会"), "formerNames", names))
                    .statusCode(200)
                    .body("formerNames.name", contains("壬午会", "壬午社"));

            change(callers.ministry(), id, 1, with(content("海淀壬午协会"), "formerNames", List.of(names.get(1))))
                    .statusCode(200)
                    .body("formerNames.name", contains("壬午会"))
                    .body("version", equalTo(2));
        }

        @Test
        void takenCreditCodeShouldBeAConflict() {
            callers.ministry()
                    .body(with(content("海淀癸未协会"), "creditCode", "51110000502000473Y"))
                    .post(PATH)
                    .then()
                    .statusCode(201);

            callers.ministry()
                    .body(with(content("海淀甲申学社"), "creditCode", "51110000502000473Y"))
                    .post(PATH)
                    .then()
                    .statusCode(409)
                    .body("errors[0].pointer", equalTo("/creditCode"));
        }

        @ParameterizedTest
        @CsvSource({
            "creditCode, 511100005020000511, /creditCode, CREDIT_CODE_CHECK_CHARACTER",
            "creditCode, 5111000050200005, /creditCode, CREDIT_CODE_LENGTH",
            "creditCode, 51I100005020000510, /creditCode, CREDIT_CODE_ALPHABET",
            "creditCode, 53100000500021676K, /creditCode, CREDIT_CODE_TYPE",
            "type, , /type, REQUIRED",
            "otherScheme, HK-CR, /otherNumber, TOGETHER",
            "divisionCode, 999999, /divisionCode, UNKNOWN_REFERENCE",
            "registeringAuthorityId, 0190f000-0000-7000-8000-000000000000, /registeringAuthorityId, UNKNOWN_REFERENCE"
        })
        void brokenRuleShouldBeNamed(String field, String value, String pointer, String code) {
            callers.ministry()
                    .body(with(content("海淀乙酉协会"), field, value))
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem(pointer))
                    .body("errors.code", hasItem(code));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"javascript:alert(1)", "ftp://example.org", "https://example.org/ space", "https://例子.cn"})
        void websiteShouldBeAWebAddress(String website) {
            callers.ministry()
                    .body(with(content("海淀丙戌协会"), "website", website))
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/website"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"name", "kind", "status", "charity"})
        void requiredFieldShouldBeNamed(String field) {
            Map<String, Object> content = content("海淀丁亥协会");
            content.remove(field);

            callers.ministry()
                    .body(content)
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + field));
        }
    }
}
