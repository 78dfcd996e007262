package cn.tongxin.signon;

import static io.restassured.RestAssured.given;

import cn.tongxin.signon.provider.TestProvider;
import cn.tongxin.signon.provider.TestTokenEndpoint;
import com.nimbusds.jwt.JWTClaimsSet;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A browser that goes to the provider and comes back: it keeps cookies, and follows only where it is told to. */
final class BrowserOnTheWay {

    static final String SIGN_ON = "/api/v1/sign-on";
    static final String SESSION = "/api/v1/session";
    private static final String CSRF = "X-CSRF-Token";

    private final TestProvider provider;
    private final Map<String, String> cookies = new HashMap<>();

    BrowserOnTheWay(TestProvider provider) {
        this.provider = provider;
    }

    /** A request with the cookies that this browser holds. */
    RequestSpecification request() {
        return given().redirects().follow(false).contentType(ContentType.JSON).cookies(cookies);
    }

    /** Starts; gives the provider's address that the browser is sent to. */
    URI begin(String next) {
        Response sent = request().queryParam("next", next).get(SIGN_ON);
        sent.then().statusCode(303);
        keep(sent);
        return URI.create(sent.header("Location"));
    }

    /** What the provider sends back after the person has signed in there. */
    Map<String, String> signIn(URI at, UnaryOperator<JWTClaimsSet.Builder> claims) {
        Map<String, String> answer = new HashMap<>();
        answer.put("code", provider.tokenEndpoint().signIn(at, claims));
        answer.put(
                "state",
                Objects.requireNonNull(
                        TestTokenEndpoint.parameters(at.getRawQuery()).get("state")));
        answer.put("iss", provider.issuer());
        return answer;
    }

    /** Comes back; gives the page that the browser is sent to. */
    String finish(Map<String, String> answer) {
        Response back = request().queryParams(answer).get(SIGN_ON + "/callback");
        back.then().statusCode(303).header("Cache-Control", "no-store");
        keep(back);
        return back.header("Location").replaceFirst("^" + SignOnByClaims.ADDRESS, "");
    }

    /** The whole way. */
    String signOn(String next, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return finish(signIn(begin(next), claims));
    }

    Response session() {
        return request().get(SESSION);
    }

    /** A change, as the client's own page makes it. */
    RequestSpecification change() {
        return request().header(CSRF, String.valueOf(session().header(CSRF)));
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private void keep(Response response) {
        response.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }
}
