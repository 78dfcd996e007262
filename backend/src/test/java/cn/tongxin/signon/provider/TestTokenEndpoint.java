package cn.tongxin.signon.provider;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The provider's part of the code flow: what a person at its sign-in page would do, and the exchange of the code. */
public final class TestTokenEndpoint {

    public static final String SECRET = UUID.randomUUID().toString();

    private final TestProvider provider;
    private final Map<String, SignedIn> codes = new ConcurrentHashMap<>();

    private record SignedIn(Map<String, String> request, UnaryOperator<JWTClaimsSet.Builder> claims) {}

    TestTokenEndpoint(TestProvider provider) {
        this.provider = provider;
    }

    /** A person signs in at the address that the browser was sent to; gives the code that the browser carries back. */
    public String signIn(URI address, UnaryOperator<JWTClaimsSet.Builder> claims) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new SignedIn(parameters(address.getRawQuery()), claims));
        return code;
    }

    public static Map<String, String> parameters(String query) {
        Map<String, String> first = new ConcurrentHashMap<>();
        URLUtils.parseParameters(query).forEach((name, values) -> first.put(name, values.getFirst()));
        return first;
    }

    void answer(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        // a code is good once
        SignedIn grant = codes.remove(asked.getOrDefault("code", ""));
        String basic = Base64.getEncoder()
                .encodeToString((TestProvider.CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean good = grant != null
                && ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && asked.getOrDefault("redirect_uri", "").equals(grant.request.get("redirect_uri"))
                && CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(asked.get("code_verifier")))
                        .getValue()
                        .equals(grant.request.get("code_challenge"));
        if (!good) {
            byte[] refusal = "{\"error\": \"invalid_grant\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(400, refusal.length);
            exchange.getResponseBody().write(refusal);
            exchange.close();
            return;
        }
        String idToken = new TestTokens(provider)
                .idToken(claims -> grant.claims.apply(claims.claim("nonce", grant.request.get("nonce"))));
        provider.answer(exchange, """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}""".formatted(UUID.randomUUID(), idToken));
    }
}
