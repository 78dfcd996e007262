package cn.tongxin.organization;

import static cn.tongxin.organization.Organizations.PATH;
import static cn.tongxin.organization.Organizations.change;
import static cn.tongxin.organization.Organizations.content;
import static cn.tongxin.organization.Organizations.entered;
import static cn.tongxin.organization.Organizations.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that entries of the register keep, whoever makes them. */
@QuarkusTest
class OrganizationRulesIT {

    @Inject
    Sql sql;

    @Inject
    Callers callers;

    @Nested
    class AsMinistry {

        @Test
        void staleVersionShouldBeRefused() {
            String id = entered(callers, "海淀乙亥协会");
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
            String gone = entered(callers, "海淀丙子协会");
            String lasting = entered(callers, "海淀丁丑学社");
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
            String first = entered(callers, "海淀区庚辰产业研究院");

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
            String id = entered(callers, "海淀壬午协会");
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
