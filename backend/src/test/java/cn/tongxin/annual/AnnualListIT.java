package cn.tongxin.annual;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.Role;
import cn.tongxin.identity.WallGate;
import cn.tongxin.intention.Intentions;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Annual lists from drawing up to the comparison with the year before. Each test has years of its own: there is one list for each. */
@QuarkusTest
class AnnualListIT {

    private static final String PATH = AnnualLists.PATH;

    @Inject
    AnnualLists lists;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    private int year;

    @BeforeEach
    void takeYear() {
        year = AnnualLists.newYear();
    }

    @Nested
    class AsDepartment {

        @Test
        void drawUpShouldBeginWithWhatWasAccepted() {
            String first = lists.accepted(year, BEIJING, "甲项目");
            String second = lists.accepted(year, HEBEI, "乙项目");
            lists.accepted(year + 1, BEIJING, "明年的项目");
            lists.accepted(year, "310000", "他区的项目");
            lists.drawnUp(year)
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("DRAFT"))
                    .body("lines.intentionId", contains(first, second))
                    .body("lines[0].number", nullValue())
                    .body("hash", nullValue());
        }

        @Test
        void secondListOfAZoneAndYearShouldBeRefused() {
            lists.accepted(year, BEIJING, "甲项目");
            lists.drawnUp(year).then().statusCode(201);
            lists.drawnUp(year).then().statusCode(409).body("errors.pointer", contains("/callId"));
        }

        @Test
        void orderShouldBeAsGiven() {
            String first = lists.accepted(year, BEIJING, "甲项目");
            String second = lists.accepted(year, BEIJING, "乙项目");
            Response ordered = lists.order(lists.drawnUp(year), second, first);
            ordered.then().statusCode(200).body("lines.intentionId", contains(second, first));
            Response shorter = lists.order(ordered, second);
            shorter.then().body("lines", hasSize(1));
            lists.head()
                    .get(PATH + "/" + shorter.path("id") + "/candidates")
                    .then()
                    .statusCode(200)
                    .body("items.intentionId", contains(first));
        }

        @Test
        void whatWasNotAcceptedShouldNotBeListed() {
            String listed = lists.accepted(year, BEIJING, "甲项目");
            String other = lists.accepted(year + 1, BEIJING, "明年的项目");
            lists.order(lists.drawnUp(year), listed, other, listed)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/intentionIds/1", "/intentionIds/2"))
                    .body("errors.code", contains("NOT_LISTABLE", "DUPLICATE"));
        }

        @Test
        void freezeShouldNumberAndHash() {
            String first = lists.accepted(year, BEIJING, "甲项目");
            String second = lists.accepted(year, BEIJING, "乙项目");
            Response frozen = lists.freeze(lists.order(lists.drawnUp(year), second, first));
            frozen.then()
                    .statusCode(200)
                    .body("status", equalTo("FROZEN"))
                    .body("lines.number", contains("京津冀-" + year + "-001", "京津冀-" + year + "-002"))
                    .body("lines.intentionId", contains(second, first))
                    .body("lines[0].intentionVersion", equalTo(2));
            byte[] json = lists.export(frozen, "JSON");
            assertThat(sha256(json)).isEqualTo(frozen.path("hash"));
            assertThat(new String(json, java.nio.charset.StandardCharsets.UTF_8))
                    .contains("京津冀-" + year + "-001");
        }

        @Test
        void frozenListShouldNotBeChanged() {
            String first = lists.accepted(year, BEIJING, "甲项目");
            Response frozen = lists.freeze(lists.drawnUp(year));
            lists.order(frozen, first).then().statusCode(409);
            lists.freeze(frozen).then().statusCode(409);
        }

        @Test
        void frozenLineShouldStayAsTheIntentionWas() {
            lists.accepted(year, BEIJING, "甲项目");
            Response frozen = lists.freeze(lists.drawnUp(year));
            UUID intention = UUID.fromString(frozen.path("lines[0].intentionId"));
            QuarkusTransaction.requiringNew().run(() -> {
                wall.open();
                sql.change("update intention set title = '后来改名', version = version + 1 where id = ?", intention);
            });
            callers.anonymous()
                    .get(PATH + "/" + frozen.path("id"))
                    .then()
                    .body("lines.title", contains("甲项目"))
                    .body("hash", equalTo(frozen.path("hash")));
        }

        @Test
        void withdrawnIntentionShouldKeepAListFromBeingFrozen() {
            UUID lead = callers.organization(BEIJING);
            Response intention = lists.acceptedOf(lead, year, "甲项目");
            Response draft = lists.drawnUp(year);
            Intentions.act(callers.member(lead).body("{\"reason\":\"合作方有变\"}"), intention, "withdrawal")
                    .then()
                    .statusCode(200);
            lists.freeze(draft).then().statusCode(422).body("errors.pointer", contains("/intentionIds/0"));
        }

        @Test
        void emptyListShouldNotBeFrozen() {
            lists.freeze(lists.drawnUp(year)).then().statusCode(422).body("errors.code", contains("REQUIRED"));
        }

        @Test
        void draftShouldNotBeExported() {
            Response draft = lists.drawnUp(year);
            lists.head()
                    .get(PATH + "/" + draft.path("id") + "/export?format=PDF")
                    .then()
                    .statusCode(409);
        }

        @Test
        void differenceShouldTellAddedCarriedOnAndGone() {
            UUID lead = callers.organization(BEIJING);
            lists.acceptedOf(lead, year, "延续的项目");
            lists.accepted(year, BEIJING, "不再的项目");
            Response before = lists.freeze(lists.drawnUp(year));
            lists.acceptedOf(lead, year + 1, "延续的项目");
            lists.accepted(year + 1, BEIJING, "新增的项目");
            lists.freeze(lists.drawnUp(year + 1))
                    .then()
                    .body("difference.previousYear", equalTo(year))
                    .body("difference.previousHash", equalTo(before.path("hash")))
                    .body("difference.added.title", contains("新增的项目"))
                    .body("difference.carriedOn.now.title", contains("延续的项目"))
                    .body("difference.carriedOn[0].before.number", equalTo("京津冀-" + year + "-001"))
                    .body("difference.gone.title", contains("不再的项目"));
        }

        @Test
        void revivalShouldBeCarriedOnUnderAnotherTitleAndBeforeItsNamesake() {
            UUID lead = callers.organization(BEIJING);
            String original = lists.acceptedOf(lead, year, "阅读课").path("id");
            lists.freeze(lists.drawnUp(year));
            lists.acceptedOf(lead, year + 1, "阅读课");
            lists.revived(lead, original, year + 1, "阅读课续办");
            lists.freeze(lists.drawnUp(year + 1))
                    .then()
                    .body("difference.carriedOn.now.title", contains("阅读课续办"))
                    .body("difference.carriedOn.before.intentionId", contains(original))
                    .body("difference.added.title", contains("阅读课"))
                    .body("difference.gone", empty());
        }
    }

    @Nested
    class AsAnonymous {

        @Test
        void draftShouldNotBeThereAndAFrozenListShould() {
            lists.accepted(year, BEIJING, "甲项目");
            Response draft = lists.drawnUp(year);
            callers.anonymous().get(PATH + "/" + draft.path("id")).then().statusCode(404);
            callers.anonymous().get(PATH + "?year=" + year).then().body("items", empty());
            lists.freeze(draft);
            callers.anonymous().get(PATH + "?year=" + year).then().body("items.id", contains(draft.<String>path("id")));
            callers.anonymous()
                    .get(PATH + "/" + draft.path("id") + "/history")
                    .then()
                    .body("items.act", hasItem("freeze"));
        }
    }

    @Nested
    class AsDepartmentOfAnotherRegion {

        @Test
        void draftShouldNotBeThereAndDrawingUpForbidden() {
            Response draft = lists.drawnUp(year);
            lists.freeze(callers.only(Role.DEPARTMENT_MANAGER, null, TIANJIN), draft)
                    .then()
                    .statusCode(404);
            lists.drawUp(callers.officer(TIANJIN), lists.call(year + 1)).then().statusCode(403);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
