package cn.tongxin.signon.provider;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the provider says of itself (OpenID Connect Discovery 1.0): read when first needed, and again once an hour. */
final class ProviderMetadata {

    private static final int LARGEST_ANSWER = 256 * 1024;
    private static final Duration FRESH = Duration.ofHours(1);

    /** After a failure nobody waits for another one at once. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ProviderSettings settings;
    private @Nullable OIDCProviderMetadata known;
    private Instant nextRead = Instant.MIN;

    ProviderMetadata(ProviderSettings settings) {
        this.settings = settings;
    }

    /** While the provider is away, what it said last. */
    synchronized OIDCProviderMetadata get() throws ProviderAwayException {
        Instant now = Instant.now();
        if (now.isAfter(nextRead)) {
            // before the answer, so that a failure counts too
            nextRead = now.plus(PAUSE);
            try {
                known = read();
                nextRead = now.plus(FRESH);
            } catch (IOException | ParseException e) {
                if (known == null) {
                    throw new ProviderAwayException("the provider's metadata: " + e.getMessage(), e);
                }
            }
        }
        if (known == null) {
            throw new ProviderAwayException("the provider's metadata could not be read a moment ago");
        }
        return known;
    }

    private OIDCProviderMetadata read() throws IOException, ParseException {
        String text = retriever(settings.timeouts())
                .retrieveResource(settings.metadataAddress().toURL())
                .getContent();
        OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(text);
        if (!metadata.getIssuer().equals(settings.issuer())) {
            throw new ParseException("they name another issuer: " + metadata.getIssuer());
        }
        check("jwks_uri", metadata.getJWKSetURI());
        if (settings.client().isPresent()) {
            check("authorization_endpoint", metadata.getAuthorizationEndpointURI());
            check("token_endpoint", metadata.getTokenEndpointURI());
        }
        if (metadata.getEndSessionEndpointURI() != null) {
            check("end_session_endpoint", metadata.getEndSessionEndpointURI());
        }
        return metadata;
    }

    private void check(String name, @Nullable URI address) throws ParseException {
        if (address == null || !settings.trust().allows(address)) {
            throw new ParseException("their " + name + " is missing or without TLS");
        }
    }

    /** Waits a bounded time, reads a bounded answer, and goes nowhere else than it was sent. */
    static ResourceRetriever retriever(ProviderSettings.Timeouts timeouts) {
        return new DefaultResourceRetriever(
                (int) timeouts.connect().toMillis(), (int) timeouts.read().toMillis(), LARGEST_ANSWER) {
            @Override
            protected HttpURLConnection openHTTPConnection(URL address) throws IOException {
                HttpURLConnection connection = super.openHTTPConnection(address);
                connection.setInstanceFollowRedirects(false);
                return connection;
            }
        };
    }
}
