package cn.tongxin.signing.link;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Sql;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A proposal of two parties, and what is done with links for them. */
abstract class SigningLinkSteps {

    static final String PATH = "/api/v1/signings/";
    static final String LINKS = "/api/v1/signing-links/";

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    WallGate wall;

    UUID first;
    UUID second;
    Response signing;

    @BeforeEach
    void propose() {
        first = callers.organization(BEIJING);
        second = callers.organization(HEBEI);
        signing = Projects.propose(callers, "STRATEGIC", ",\"clauses\":[\"双方合办阅读课。\"]", first, second);
        signing.then().statusCode(201);
    }

    String at(String path) {
        return PATH + signing.path("id") + path;
    }

    String party(int number) {
        return signing.path("parties[" + number + "].id");
    }

    Response issue(RequestSpecification caller, int number) {
        return caller.body("{}").post(at("/parties/" + party(number) + "/links"));
    }

    /** A link for that party, by the department of the signing. */
    String token(int number) {
        Response issued = issue(callers.officer(BEIJING), number);
        issued.then().statusCode(200).header("Cache-Control", "no-store").body("link.state", equalTo("OPEN"));
        return issued.path("token");
    }

    Response look(String token) {
        return callers.anonymous().body(Map.of("token", token)).post(LINKS + "offer");
    }

    Response confirm(String token, String name) {
        return confirm(token, name, signing.path("textHash"));
    }

    Response confirm(String token, String name, String hash) {
        return callers.anonymous()
                .body(Map.of("token", token, "textHash", hash, "name", name, "function", "会长"))
                .post(LINKS + "confirmation");
    }

    void asService(Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            wall.open();
            work.run();
        });
    }

    static void problem(Response answer, int status, String type) {
        answer.then().statusCode(status).body("type", endsWith("/" + type));
    }
}
