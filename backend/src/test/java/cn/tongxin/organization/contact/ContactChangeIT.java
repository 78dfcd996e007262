package cn.tongxin.organization.contact;

import static cn.tongxin.organization.contact.Contacts.change;
import static cn.tongxin.organization.contact.Contacts.content;
import static cn.tongxin.organization.contact.Contacts.history;
import static cn.tongxin.organization.contact.Contacts.path;
import static cn.tongxin.organization.contact.Contacts.read;
import static cn.tongxin.organization.contact.Contacts.with;
import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entering and changing the contact of an organization of Beijing, by its own people. */
@QuarkusTest
class ContactChangeIT {

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    UUID organization;

    @BeforeEach
    void enter() {
        organization = callers.organization(BEIJING);
        change(member(), organization, 0, content()).statusCode(200);
    }

    private RequestSpecification member() {
        return callers.only(Role.ORGANIZATION_MEMBER, organization, null);
    }

    @Test
    void contactOfWhomNothingIsKnownShouldBeEmpty() {
        UUID fresh = callers.organization(BEIJING);

        read(callers.only(Role.ORGANIZATION_MEMBER, fresh, null), fresh)
                .statusCode(200)
                .body("version", equalTo(0))
                .body("telephone", nullValue())
                .body("updatedAt", nullValue());
    }

    @Test
    void changeOfOneValueShouldKeepTheOthersAndNameWhatChanged() {
        List<String> kept = List.of("contactPerson", "bankName", "accountName", "accountNumber");
        change(member(), organization, 1, Map.of("telephone", "010-65581234", "keep", kept))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("contactPerson", equalTo("张*"))
                .body("telephone", equalTo("010****1234"))
                .body("email", nullValue())
                .body("accountNumber", equalTo("****2345"));

        history(member(), organization)
                .statusCode(200)
                .body("items.act", contains("change", "change"))
                .body("items[0].changed.telephone", equalTo("***"))
                .body("items[0].changed.size()", equalTo(6))
                .body("items[1].changed.keySet()", containsInAnyOrder("telephone", "email"))
                .body("items[1].changed.telephone", equalTo("***"))
                .body("items[1].changed.email", nullValue())
                .body("items[1].version", equalTo(2));
    }

    @Test
    void changeOfNothingShouldLeaveTheVersion() {
        change(member(), organization, 1, content()).statusCode(200).body("version", equalTo(1));

        history(member(), organization).body("items.size()", equalTo(1));
    }

    @Test
    void changeShouldNeedTheVersionItIsBasedOn() {
        change(member(), organization, 0, content()).statusCode(412);
        change(member(), organization, 2, content()).statusCode(412);
        member().body(content()).put(path(organization)).then().statusCode(428);
    }

    @Test
    void ofChangesAtOnceOneShouldBeMade() throws Exception {
        UUID fresh = callers.organization(BEIJING);
        String token = callers.memberToken(fresh);
        for (int version = 0; version < 2; version++) {
            int on = version;
            List<Integer> answers = AtOnce.run(
                    8,
                    i -> change(callers.bearer(token), fresh, on, with("contactPerson", "甲" + on + i))
                            .extract()
                            .statusCode());

            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        }
        history(callers.bearer(token), fresh).body("items.version", contains(1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "telephone, 12345, WRONG_FORMAT",
        "telephone, 13800135678 or so, WRONG_FORMAT",
        "email, zhang, WRONG_FORMAT",
        "email, zhang@localhost, WRONG_FORMAT",
        "accountNumber, 1234567, WRONG_FORMAT",
        "accountNumber, 02000000-x-0012345, WRONG_FORMAT",
        "contactPerson, '   ', TOO_SHORT"
    })
    void malformedValueShouldBeNamedAndNotRepeated(String field, String value, String code) {
        String detail = change(member(), organization, 1, with(field, value))
                .statusCode(400)
                .body("errors.pointer", contains("/" + field))
                .body("errors.code", contains(code))
                .extract()
                .path("errors[0].message");

        assertThat(detail).doesNotContain("or so").doesNotContain("-x-").doesNotContain("localhost");
    }

    @Test
    void partsOfTheAccountShouldComeTogether() {
        change(member(), organization, 1, Map.of("bankName", "中国银行", "accountNumber", "0200000009000012345"))
                .statusCode(422)
                .body("errors.pointer", contains("/accountName"))
                .body("errors.code", contains("TOGETHER"));
        change(member(), organization, 1, Map.of("keep", List.of("bankName")))
                .statusCode(422)
                .body("errors.pointer", contains("/accountName", "/accountNumber"));
    }

    @Test
    void valueThatIsKeptShouldNotBeGivenToo() {
        change(member(), organization, 1, with("keep", List.of("telephone")))
                .statusCode(422)
                .body("errors.pointer", contains("/telephone"))
                .body("errors.code", contains("REPEATED"));
        change(member(), organization, 1, with("keep", List.of("fax"))).statusCode(400);
    }

    @Test
    void contactOfAMergedBodyShouldStayAsItIs() {
        UUID other = callers.organization(BEIJING);
        sql.change("update organization set merged_into_id = ? where id = ?", other, organization);

        change(member(), organization, 1, with("contactPerson", "李四")).statusCode(409);
        read(member(), organization)
                .statusCode(200)
                .body("mayChange", equalTo(false))
                .body("contactPerson", equalTo("张*"));
    }
}
