package cn.tongxin.signon.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An identity provider on loopback: its metadata, its keys (made at start, turned over at will), its token endpoint. */
public final class TestProvider implements AutoCloseable {

    public static final String AUDIENCE = "tongxin-api";
    public static final String CLIENT = "tongxin-web";

    private final HttpServer server;
    /** Making one takes a while: all providers of a run begin with the same. */
    private static final RSAKey FIRST = key(KeyUse.SIGNATURE);

    private static final RSAKey ENCRYPTION = key(KeyUse.ENCRYPTION);

    /** A key that no provider has. */
    public static final RSAKey FOREIGN = key(KeyUse.SIGNATURE);

    private final List<RSAKey> signing = new CopyOnWriteArrayList<>(List.of(FIRST));
    private final AtomicInteger keyFetches = new AtomicInteger();
    private final TestTokenEndpoint tokens = new TestTokenEndpoint(this);
    private volatile boolean away;

    private TestProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realm/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
        server.createContext("/realm/keys", exchange -> {
            keyFetches.incrementAndGet();
            answer(exchange, keys());
        });
        server.createContext("/realm/token", tokens::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public static TestProvider start() {
        try {
            return new TestProvider();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realm";
    }

    /** The key that signs now. */
    public RSAKey signingKey() {
        return signing.getLast();
    }

    public RSAKey encryptionKey() {
        return ENCRYPTION;
    }

    public TestTokenEndpoint tokenEndpoint() {
        return tokens;
    }

    /** A new key signs from now on; those of before stay published. */
    public void turnOver() {
        signing.add(key(KeyUse.SIGNATURE));
    }

    /** While away, every question is answered 503. */
    public void away(boolean gone) {
        away = gone;
    }

    public int keyFetches() {
        return keyFetches.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static RSAKey key(KeyUse use) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(use)
                    .keyID(UUID.randomUUID().toString())
                    .algorithm(use == KeyUse.SIGNATURE ? JWSAlgorithm.RS256 : null)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String keys() {
        List<JWK> all = new CopyOnWriteArrayList<>(signing);
        all.add(ENCRYPTION);
        return new JWKSet(all).toPublicJWKSet().toString();
    }

    private String metadata() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "end_session_endpoint": "%1$s/logout",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"],
                 "authorization_response_iss_parameter_supported": true}""".formatted(issuer());
    }

    void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
