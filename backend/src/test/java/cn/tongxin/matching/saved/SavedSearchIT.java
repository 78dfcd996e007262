package cn.tongxin.matching.saved;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.intention.Intentions;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Searches that a person keeps, by kind of caller. Each test looks for a field of work of its own. */
@QuarkusTest
class SavedSearchIT {

    private static final String PATH = "/api/v1/saved-searches";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    SavedSearchService service;

    private String field;
    private UUID organization;
    private String token;

    @BeforeEach
    void person() {
        field = "领域" + UUID.randomUUID().toString().substring(0, 8);
        organization = callers.organization(BEIJING);
        token = callers.memberToken(organization);
    }

    private RequestSpecification me() {
        return callers.bearer(token);
    }

    private String looking(String name, String subject, boolean muted) {
        return "{\"name\":\"%s\",\"subject\":\"%s\",\"field\":\"%s\",\"muted\":%b}"
                .formatted(name, subject, field, muted);
    }

    private Response kept(String subject) {
        return me().body(looking("找伙伴", subject, false)).post(PATH);
    }

    private String accepted() {
        UUID lead = callers.organization(HEBEI);
        String content = Intentions.complete("新意向");
        Response draft = Intentions.declare(
                callers.member(lead),
                lead,
                content.substring(0, content.length() - 1)
                        + ",\"terms\":[{\"kind\":\"NEED\",\"field\":\"%s\",\"what\":\"讲师\"}]}".formatted(field));
        Response submitted = Intentions.act(callers.member(lead), draft, "submission");
        String id =
                Intentions.act(callers.officer(HEBEI), submitted, "acceptance").path("id");
        sealed(id, "accept");
        return id;
    }

    /** The journal gives positions soon after; what has none yet is not new yet. */
    private void sealed(String id, String act) {
        long until = System.nanoTime() + 20_000_000_000L;
        while (sql.one("select 1 from journal where record_id = ? and act = ?", List.of(id, act), Row::integer)
                .isEmpty()) {
            assertThat(System.nanoTime()).as("sealed in time").isLessThan(until);
            sql.one("select journal_seal(400)", List.of(), Row::integer);
        }
    }

    private Response news(Response search) {
        return me().get(PATH + "/" + search.path("id") + "/news");
    }

    private Response look(Response search, Object position) {
        return me().body("{\"position\":" + position + "}").post(PATH + "/" + search.path("id") + "/look");
    }

    @Nested
    class AsTheirPerson {

        @Test
        void whatIsThereAlreadyShouldNotBeNew() {
            accepted();
            kept("INTENTION").then().statusCode(201).body("news", equalTo(0)).body("field", equalTo(field));
        }

        @Test
        void acceptedIntentionShouldBeNewUntilItWasSeen() {
            Response search = kept("INTENTION");
            String id = accepted();
            me().get(PATH).then().body("items.news", contains(1));
            Response news = news(search);
            news.then().statusCode(200).body("items.id", contains(id)).body("items.title", contains("新意向"));
            look(search, news.path("position")).then().statusCode(200).body("news", equalTo(0));
            news(search).then().body("items", empty());
            String next = accepted();
            news(search).then().body("items.id", contains(next));
        }

        @Test
        void lookingBackShouldUnseeNothing() {
            Response search = kept("INTENTION");
            accepted();
            look(search, news(search).path("position"));
            look(search, 0).then().statusCode(200).body("news", equalTo(0));
            look(search, Long.MAX_VALUE).then().statusCode(422);
        }

        @Test
        void otherFieldsAndPlacesShouldNotBeNew() {
            Response elsewhere = me().body(
                            "{\"name\":\"天津\",\"subject\":\"INTENTION\",\"field\":\"%s\",\"divisionCode\":\"120000\"}"
                                    .formatted(field))
                    .post(PATH);
            Response there = me().body(
                            "{\"name\":\"河北\",\"subject\":\"INTENTION\",\"field\":\"%s\",\"divisionCode\":\"130000\"}"
                                    .formatted(field))
                    .post(PATH);
            String id = accepted();
            news(elsewhere).then().body("items", empty());
            news(there).then().body("items.id", contains(id));
        }

        @Test
        void registeredOrganizationShouldBeNew() {
            Response search = kept("ORGANIZATION");
            String id = callers.ministry()
                    .body(
                            "{\"kind\":\"SOCIAL_ORGANIZATION\",\"type\":\"SOCIAL_GROUP\",\"name\":\"新协会%s\",\"divisionCode\":\"110108\",\"status\":\"ACTIVE\",\"charity\":false,\"fields\":[\"%s\"]}"
                                    .formatted(field, field))
                    .post("/api/v1/organizations")
                    .path("id");
            sealed(id, "register");
            news(search).then().body("items.id", contains(id));
        }

        @Test
        void mutedSearchShouldNotBeDue() {
            Response search = kept("INTENTION");
            UUID id = UUID.fromString(search.path("id"));
            accepted();
            assertThat(service.due(10_000)).anyMatch(due -> due.id().equals(id) && due.news() == 1);
            me().header("If-Match", search.header("ETag"))
                    .body(looking("安静", "INTENTION", true))
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("muted", equalTo(true))
                    .body("news", equalTo(1));
            assertThat(service.due(10_000)).noneMatch(due -> due.id().equals(id));
        }

        @Test
        void dropShouldEndIt() {
            Response search = kept("INTENTION");
            String one = PATH + "/" + search.path("id");
            me().delete(one).then().statusCode(428);
            me().header("If-Match", "\"7\"").delete(one).then().statusCode(412);
            me().header("If-Match", search.header("ETag")).delete(one).then().statusCode(204);
            me().get(one).then().statusCode(404);
        }

        @Test
        void whatDoesNotFitShouldBeNamed() {
            kept("INTENTION");
            kept("INTENTION").then().statusCode(409).body("errors[0].pointer", equalTo("/name"));
            me().body("{\"name\":\"全部\",\"subject\":\"INTENTION\"}")
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/field"));
            me().body("{\"name\":\"组织\",\"subject\":\"ORGANIZATION\",\"category\":\"CHARITY\"}")
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/category"));
            me().body("{\"name\":\"哪里\",\"subject\":\"INTENTION\",\"divisionCode\":\"139999\"}")
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void colleagueShouldNotKnowOfIt() {
            Response search = kept("INTENTION");
            String one = PATH + "/" + search.path("id");
            RequestSpecification[] others = {callers.member(organization), callers.officer(BEIJING)};
            for (RequestSpecification other : others) {
                other.get(one).then().statusCode(404);
            }
            callers.member(organization).get(one + "/news").then().statusCode(404);
            callers.member(organization)
                    .body("{\"position\":0}")
                    .post(one + "/look")
                    .then()
                    .statusCode(404);
            callers.member(organization)
                    .header("If-Match", "\"0\"")
                    .body(looking("改", "INTENTION", true))
                    .put(one)
                    .then()
                    .statusCode(404);
            callers.member(organization)
                    .header("If-Match", "\"0\"")
                    .delete(one)
                    .then()
                    .statusCode(404);
            callers.member(organization).get(PATH).then().body("items", empty());
            callers.anonymous().get(PATH).then().statusCode(401);
        }
    }
}
