package cn.tongxin.signon.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bearer tokens that somebody might try, each one step away from a good one. */
public final class TokenAttacks {

    private static final int TOO_EARLY = 30;
    private static final int DAY = 86_400;

    private final TestProvider provider;
    private final TestTokens tokens;
    private final RSAKey foreign = TestProvider.FOREIGN;
    private final JWTClaimsSet good;
    private final Map<String, String> all = new LinkedHashMap<>();

    private TokenAttacks(TestProvider provider) {
        this.provider = provider;
        this.tokens = new TestTokens(provider);
        this.good = tokens.accessClaims(claims -> claims);
    }

    /** By what is wrong with them. */
    public static Map<String, String> on(TestProvider provider) {
        TokenAttacks attacks = new TokenAttacks(provider);
        attacks.times();
        attacks.parties();
        attacks.kinds();
        attacks.algorithms();
        attacks.keys();
        attacks.forms();
        return attacks.all;
    }

    private void times() {
        Instant now = Instant.now();
        all.put("expired", tokens.accessToken(c -> c.expirationTime(Date.from(now.minusSeconds(TOO_EARLY)))));
        all.put("not yet in force", tokens.accessToken(c -> c.notBeforeTime(Date.from(now.plusSeconds(TOO_EARLY)))));
        all.put("issued in the future", tokens.accessToken(c -> c.issueTime(Date.from(now.plusSeconds(TOO_EARLY)))));
        all.put("good for a day", tokens.accessToken(c -> c.expirationTime(Date.from(now.plusSeconds(DAY)))));
        all.put("good for ever", tokens.accessToken(c -> c.expirationTime(null)));
        all.put("issued never", tokens.accessToken(c -> c.issueTime(null)));
        all.put("expires at a text", unchecked("exp", "\"tomorrow\""));
        all.put("expires beyond all numbers", unchecked("exp", "1e999"));
        all.put("expires after the last second", unchecked("exp", "9223372036854775807"));
        all.put("issued before the first second", unchecked("iat", "-9223372036854775808"));
    }

    private void parties() {
        all.put("for another service", tokens.accessToken(c -> c.audience("another-api")));
        all.put("for nobody", tokens.accessToken(c -> c.audience((String) null)));
        all.put("of another realm", tokens.accessToken(c -> c.issuer(provider.issuer() + "2")));
        all.put("of nobody's", tokens.accessToken(c -> c.issuer(null)));
        all.put("of several issuers", unchecked("iss", "[\"" + provider.issuer() + "\"]"));
        all.put("of the issuer with a slash", tokens.accessToken(c -> c.issuer(provider.issuer() + "/")));
        all.put("about nobody", tokens.accessToken(c -> c.subject(null)));
        all.put("about a blank", tokens.accessToken(c -> c.subject(" ")));
        all.put("about several people", unchecked("sub", "[\"a\", \"b\"]"));
        all.put("about the client itself", tokens.accessToken(c -> c.subject(TestProvider.CLIENT)));
    }

    private void kinds() {
        all.put("ID token", tokens.idToken(c -> c));
        all.put("ID token for this service", tokens.idToken(c -> c.audience(TestProvider.AUDIENCE)));
        all.put(
                "ID token for this service that names no kind",
                tokens.idToken(c ->
                        c.audience(TestProvider.AUDIENCE).claim("typ", null).claim("nonce", "n")));
        all.put("refresh token", tokens.accessToken(c -> c.claim("typ", "Refresh")));
        all.put("logout token", tokens.logoutToken(c -> c.audience(TestProvider.AUDIENCE)));
        all.put("of an unknown type", signed(header().type(new JOSEObjectType("secevent+jwt"))));
    }

    private void algorithms() {
        String payload = encoded(good.toString());
        String signature = signed(header()).split("\\.")[2];
        all.put("unsigned", encoded("{\"alg\":\"none\"}") + "." + payload + ".");
        all.put("unsigned, with a signature", encoded("{\"alg\":\"none\"}") + "." + payload + "." + signature);
        all.put("NoNe", encoded("{\"alg\":\"NoNe\",\"typ\":\"JWT\"}") + "." + payload + "." + signature);
        all.put("signature left out", signed(header()).replaceAll("[^.]+$", ""));
        all.put("shared secret: key as PEM", shared(pem().getBytes(StandardCharsets.US_ASCII)));
        all.put("shared secret: key as DER", shared(der()));
        all.put(
                "shared secret: key as JWK",
                shared(provider.signingKey().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        all.put(
                "shared secret: modulus",
                shared(provider.signingKey().getModulus().decode()));
        all.put(
                "another algorithm, right key",
                signed(new JWSHeader.Builder(JWSAlgorithm.RS512)
                        .type(JOSEObjectType.JWT)
                        .keyID(provider.signingKey().getKeyID())));
        all.put(
                "another padding, right key",
                signed(new JWSHeader.Builder(JWSAlgorithm.PS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(provider.signingKey().getKeyID())));
    }

    private void keys() {
        String kid = provider.signingKey().getKeyID();
        all.put("foreign key under the right name", foreign(header()));
        all.put("foreign key without a name", foreign(header().keyID(null)));
        all.put(
                "foreign key under the encryption key's name",
                foreign(header().keyID(provider.encryptionKey().getKeyID())));
        all.put("foreign key under its own name", foreign(header().keyID(foreign.getKeyID())));
        all.put("foreign key under a path", foreign(header().keyID("../../../dev/null")));
        all.put("foreign key under a statement", foreign(header().keyID("' or '1'='1")));
        all.put("brings its key", foreign(header().jwk(foreign.toPublicJWK())));
        all.put("brings its key's address", foreign(header().jwkURL(URI.create(provider.issuer() + "/keys?foreign"))));
        all.put(
                "brings a certificate's address",
                foreign(header().x509CertURL(URI.create(provider.issuer() + "/certificate"))));
        all.put(
                "demands what is unknown",
                signed(header().criticalParams(Set.of("exp2")).customParam("exp2", true)));
        all.put(
                "encryption key signs",
                TestTokens.sign(
                        header().keyID(provider.encryptionKey().getKeyID()).build(), good, provider.encryptionKey()));
        all.put(
                "right key, altered",
                signed(header())
                        .replaceFirst(
                                "\\.[^.]+\\.",
                                "."
                                        + encoded(new JWTClaimsSet.Builder(good)
                                                .claim("groups", List.of("all"))
                                                .build()
                                                .toString())
                                        + "."));
        all.put("right key, wrong name", signed(header().keyID(kid + "x")));
    }

    private void forms() {
        String token = signed(header());
        all.put("two parts", token.substring(0, token.lastIndexOf('.')));
        all.put("four parts", token + ".more");
        all.put("encrypted form", token + ".a.b");
        all.put("no JSON", "bm8.bm8.bm8");
        all.put("empty JSON", encoded("{}") + "." + encoded("{}") + ".bm8");
        all.put("a list", encoded("[]") + "." + encoded("[]") + ".bm8");
        all.put(
                "deep JSON",
                encoded("{\"alg\":\"RS256\",\"a\":" + "[".repeat(2000) + "]".repeat(2000) + "}") + ".e30.bm8");
        all.put("algorithm is a number", encoded("{\"alg\":256}") + ".e30.bm8");
        all.put("key name is a list", encoded("{\"alg\":\"RS256\",\"kid\":[\"a\"]}") + ".e30.bm8");
        all.put("claims twice", twice());
    }

    private JWSHeader.Builder header() {
        return TestTokens.header(provider.signingKey());
    }

    private String signed(JWSHeader.Builder header) {
        return TestTokens.sign(header.build(), good, provider.signingKey());
    }

    private String foreign(JWSHeader.Builder header) {
        return TestTokens.sign(header.build(), good, foreign);
    }

    /** Rightly signed, with a claim that no honest library writes. */
    private String unchecked(String claim, String json) {
        Map<String, Object> rest = new LinkedHashMap<>(good.toJSONObject());
        rest.remove(claim);
        String text = com.nimbusds.jose.util.JSONObjectUtils.toJSONString(rest);
        return raw(text.substring(0, text.length() - 1) + ",\"" + claim + "\":" + json + "}");
    }

    private String twice() {
        return raw(good.toString().replaceFirst("\\{", "{\"aud\":\"another\","));
    }

    private String raw(String claims) {
        try {
            var signer = new com.nimbusds.jose.JWSObject(header().build(), new com.nimbusds.jose.Payload(claims));
            signer.sign(new com.nimbusds.jose.crypto.RSASSASigner(provider.signingKey()));
            return signer.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String shared(byte[] secret) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .type(JOSEObjectType.JWT)
                            .keyID(provider.signingKey().getKeyID())
                            .build(),
                    good);
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] der() {
        try {
            return provider.signingKey().toPublicKey().getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static String encoded(String text) {
        return Base64URL.encode(text).toString();
    }
}
