package cn.tongxin.organization;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CreditCodeIT {

    private static final String PATH = "/api/v1/credit-codes/{code}";

    @Nested
    class AsAnonymous {

        @Test
        void validCodeShouldNameBodyAndDivision() {
            given().get(PATH, "５１１１００００-5020 0011 5x")
                    .then()
                    .statusCode(200)
                    .body("normalized", equalTo("51110000502000115X"))
                    .body("valid", equalTo(true))
                    .body("failedCheck", nullValue())
                    .body("warnings", empty())
                    .body("bodyKind.name", equalTo("社会团体"))
                    .body("bodyKind.departmentName", equalTo("民政"))
                    .body("division.code", equalTo("110000"))
                    .body("registered", nullValue())
                    .body("message", equalTo("代码有效，登记库中没有此主体。"));
        }

        @Test
        void wrongCheckCharacterShouldBeToldWithTheRightOne() {
            given().get(PATH, "53100000500020462H")
                    .then()
                    .statusCode(200)
                    .body("valid", equalTo(false))
                    .body("failedCheck", equalTo("CHECK_CHARACTER"))
                    .body("expectedCharacter", equalTo("K"))
                    .body("bodyKind.name", equalTo("基金会"))
                    .body("message", equalTo("校验未通过：末位应为“K”，现为“H”。"));
        }

        @Test
        void wrongOrganizationCodeShouldOnlyWarn() {
            given().header("Accept-Language", "en")
                    .get(PATH, "9111000012345678AU")
                    .then()
                    .statusCode(200)
                    .body("valid", equalTo(true))
                    .body("warnings[0].check", equalTo("ORGANIZATION_CODE"))
                    .body("warnings[0].expectedCharacter", equalTo("8"))
                    .body("warnings[0].message", containsString("GB 11714"));
        }

        @ParameterizedTest
        @CsvSource({"en, can not occur", "zh-Hant, 不是統一社會信用代碼"})
        void messageShouldBeInTheLanguageAskedFor(String language, String words) {
            given().header("Accept-Language", language)
                    .get(PATH, "5310O000500021676K")
                    .then()
                    .statusCode(200)
                    .body("failedCheck", equalTo("ALPHABET"))
                    .body("message", containsString(words));
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "5", "京京京", "%00", "🙂", "' or 1=1 --", "<script>", "53100000500021676", "null"})
        void anyTextShouldBeAnsweredOrRefusedWithinTheContract(String typed) {
            int status = given().get(PATH, typed)
                    .then()
                    .body(notNullValue())
                    .extract()
                    .statusCode();
            org.assertj.core.api.Assertions.assertThat(status).isIn(200, 404);
        }

        @Test
        void longTextShouldBeRefused() {
            given().get(PATH, "5".repeat(201)).then().statusCode(400).body("errors[0].code", equalTo("TOO_LONG"));
        }

        @Test
        void divisionUnknownToTheRegisterShouldStayUnknown() {
            String code = CreditCode.complete("5199999950200005").value();

            given().get(PATH, code)
                    .then()
                    .statusCode(200)
                    .body("valid", equalTo(true))
                    .body("division", nullValue());
        }

        @Test
        void abolishedDivisionShouldBeTheOneThatFollowedIt() {
            String code = CreditCode.complete("5111010350200005").value();

            given().get(PATH, code).then().statusCode(200).body("division.code", equalTo("110101"));
        }
    }
}
