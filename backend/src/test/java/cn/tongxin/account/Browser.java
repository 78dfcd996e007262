package cn.tongxin.account;

import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;

/** What a browser keeps of a session: its cookie, and the token that the client's page sends with changes. */
public record Browser(Callers callers, String cookie, String csrf) {

    /** A request that reads: the cookie alone. */
    public RequestSpecification reading() {
        return callers.anonymous().cookie(Persons.COOKIE, cookie);
    }

    /** A request that changes, as the client's page makes it. */
    public RequestSpecification changing() {
        return reading().header(Persons.CSRF, csrf).header("Sec-Fetch-Site", "same-origin");
    }

    /** The same browser after an answer, which may have brought another cookie. */
    public Browser after(Response answer) {
        @Nullable String fresh = answer.cookie(Persons.COOKIE);
        return fresh == null ? this : new Browser(callers, fresh, csrf);
    }
}
