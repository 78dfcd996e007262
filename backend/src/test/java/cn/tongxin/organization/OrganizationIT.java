package cn.tongxin.organization;

import static cn.tongxin.organization.Organizations.PATH;
import static cn.tongxin.organization.Organizations.content;
import static cn.tongxin.organization.Organizations.entered;
import static cn.tongxin.organization.Organizations.register;
import static cn.tongxin.organization.Organizations.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OrganizationIT {

    @Inject
    Sql sql;

    @Inject
    Callers callers;

    @Nested
    class AsAnonymous {

        @Test
        void listShouldComeInPinyinOrder() {
            callers.anonymous()
                    .queryParam("kind", "DEPARTMENT")
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .body("items.kind", everyItem(equalTo("DEPARTMENT")))
                    .body("items[0].name", startsWith("安徽"))
                    .body("items.name", hasItem("北京市民政局"));
        }

        @Test
        void pagesShouldCoverEachOrganizationOnce() {
            int total = callers.anonymous()
                    .queryParam("limit", 1)
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("total.count");
            java.util.Set<String> seen = new java.util.HashSet<>();
            String cursor = null;
            int items = 0;
            do {
                var request = callers.anonymous().queryParam("limit", 17).queryParam("sort", "name");
                var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                        .get(PATH)
                        .then()
                        .statusCode(200)
                        .extract();
                List<String> ids = page.path("items.id");
                items += ids.size();
                seen.addAll(ids);
                cursor = page.path("nextCursor");
            } while (cursor != null);
            org.assertj.core.api.Assertions.assertThat(seen).hasSize(total).hasSize(items);
        }

        @ParameterizedTest
        @CsvSource({
            "民政局, 北京市民政局",
            "雄安新区未来產業, 雄安新区未来产业设计研究院",
            "minzhengting, 江苏省民政厅",
            "bjsmzj, 北京市民政局",
            "xa, 雄安新区未来产业设计研究院"
        })
        void searchShouldFindByNamePinyinAndInitials(String q, String name) {
            callers.anonymous()
                    .queryParam("q", q)
                    .queryParam("limit", 200)
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .body("items.name", hasItem(name));
        }

        @Test
        void searchShouldFindByFormerNameAndCode() {
            Map<String, Object> content =
                    with(content("海淀甲乙协会"), "formerNames", List.of(Map.of("name", "丙丁联谊会", "usedUntil", "2019-06-30")));
            register(callers, with(content, "creditCode", "511100005020000510")).statusCode(201);

            for (String q : List.of("丙丁聯誼", "bdlyh", "511100005020000510", "5020000510")) {
                callers.anonymous().queryParam("q", q).get(PATH).then().body("items.name", hasItem("海淀甲乙协会"));
            }
        }

        @Test
        void nameItselfShouldRankFirst() {
            callers.anonymous().queryParam("q", "民政部").get(PATH).then().body("items[0].name", equalTo("民政部"));
        }

        @Test
        void zoneAndDivisionShouldFilterByRegistration() {
            callers.anonymous()
                    .queryParam("zone", "YRD")
                    .queryParam("limit", 200)
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .body("items.division.code", everyItem(org.hamcrest.Matchers.matchesPattern("(31|32|33|34).*")));
            callers.anonymous()
                    .queryParam("division", "320500")
                    .get(PATH)
                    .then()
                    .body("items.division.code", everyItem(startsWith("3205")))
                    .body("items", not(empty()));
        }

        @Test
        void unknownPlaceShouldBeNamed() {
            callers.anonymous()
                    .queryParam("zone", "NOWHERE")
                    .get(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?zone"));
            callers.anonymous()
                    .queryParam("division", "999999")
                    .get(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?division"));
        }

        @Test
        void creditCodeShouldBeKnownOrUnknown() {
            callers.anonymous()
                    .queryParam("creditCode", "unknown")
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .body("items.creditCode", everyItem(nullValue()));
            callers.anonymous()
                    .queryParam("creditCode", "perhaps")
                    .get(PATH)
                    .then()
                    .statusCode(400);
        }

        @Test
        void institutesThatDifferByOneCharacterShouldStayTwo() {
            String id = callers.anonymous()
                    .queryParam("q", "雄安新区未来产业设计研究院")
                    .get(PATH)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].lookAlike", equalTo(true))
                    .extract()
                    .path("items[0].id");

            callers.anonymous()
                    .get(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("lookAlikes.name", contains("雄安新区未来工业设计研究院"))
                    .body("creditCode", nullValue())
                    .body("verifiedOn", nullValue())
                    .body("sources", not(empty()))
                    .body("counts.sources", equalTo(1));
        }

        @Test
        void unchangedOrganizationShouldNotBeSentAgain() {
            String id = entered(callers, "海淀三味书屋协会");
            String tag = callers.anonymous()
                    .get(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");

            callers.anonymous()
                    .header("If-None-Match", tag)
                    .get(PATH + "/" + id)
                    .then()
                    .statusCode(304);
        }

        @Test
        void mergedOrganizationShouldKeepAnswering() {
            String gone = entered(callers, "海淀旧名学会");
            String lasting = entered(callers, "海淀新立研究会");
            sql.change(
                    "update organization set merged_into_id = ? where id = ?",
                    UUID.fromString(lasting),
                    UUID.fromString(gone));

            callers.anonymous()
                    .get(PATH + "/" + gone)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(gone))
                    .body("mergedInto.id", equalTo(lasting));
            callers.anonymous().queryParam("q", "海淀旧名学会").get(PATH).then().body("items", empty());
        }

        @Test
        void holderOfACreditCodeShouldBeFoundInAnyFormOfTyping() {
            String id = register(callers, with(content("海淀代码协会"), "creditCode", "５１１１ 0000-5020 0059-6 0"))
                    .statusCode(201)
                    .body("creditCode", equalTo("511100005020005960"))
                    .extract()
                    .path("id");

            callers.anonymous()
                    .get(PATH + "/by-credit-code/{code}", "5111-0000-5020-0059-60")
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(id))
                    .body("creditCodeCheck.valid", equalTo(true));
            callers.anonymous()
                    .get(PATH + "/by-credit-code/51110000502000238Y")
                    .then()
                    .statusCode(404);
            callers.anonymous()
                    .get(PATH + "/by-credit-code/51110000502000238X")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("CREDIT_CODE_CHECK_CHARACTER"));
        }

        @Test
        void unknownOrganizationShouldNotBeFound() {
            callers.anonymous().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
            callers.anonymous()
                    .get(PATH + "/" + UUID.randomUUID() + "/history")
                    .then()
                    .statusCode(404);
            callers.anonymous().get(PATH + "/none").then().statusCode(404);
        }

        @Test
        void writingShouldAskForSignIn() {
            callers.anonymous().body(content("无名协会")).post(PATH).then().statusCode(401);
            callers.anonymous()
                    .header("If-Match", "\"0\"")
                    .body(content("无名协会"))
                    .put(PATH + "/" + UUID.randomUUID())
                    .then()
                    .statusCode(401);
        }

        @Test
        void ratingShouldExpireByDate() {
            UUID id = UUID.fromString(entered(callers, "海淀等级协会"));
            String insert =
                    "insert into organization_rating (id, organization_id, grade, standard, assessor, assessor_level, granted_on, valid_until)"
                            + " values (?, ?, ?, '2021', '北京市民政局', 'PROVINCE', cast(? as date), cast(? as date))";
            sql.change(insert, UUID.randomUUID(), id, "5A", "2015-01-01", "2019-12-31");
            callers.anonymous()
                    .get(PATH + "/" + id)
                    .then()
                    .body("rating.grade", equalTo("5A"))
                    .body("rating.expired", equalTo(true));

            sql.change(insert, UUID.randomUUID(), id, "4A", "2024-01-01", "2199-12-31");
            callers.anonymous()
                    .get(PATH + "/" + id)
                    .then()
                    .body("rating.grade", equalTo("4A"))
                    .body("rating.expired", equalTo(false))
                    .body("ratings.grade", contains("4A", "5A"));
            callers.anonymous().queryParam("q", "海淀等级协会").get(PATH).then().body("items[0].rating.grade", equalTo("4A"));
        }
    }
}
