package cn.tongxin.signon.provider;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import org.jspecify.annotations.Nullable;

/**
 * The provider's keys. They are kept for a while, fetched anew when a token names one that is not among them (at most twice in a
 * while, whoever invents names), and used on when the provider is away.
 */
final class ProviderKeys implements JWKSetSource<SecurityContext> {

    private final ProviderSettings settings;
    private final ProviderMetadata metadata;
    private final JWKSource<SecurityContext> kept;
    private volatile boolean away;

    ProviderKeys(ProviderSettings settings, ProviderMetadata metadata) {
        this.settings = settings;
        this.metadata = metadata;
        ProviderSettings.KeyTimes times = settings.keyTimes();
        long longestFetch = settings.timeouts()
                .connect()
                .plus(settings.timeouts().read())
                .multipliedBy(2)
                .toMillis();
        kept = JWKSourceBuilder.create(this)
                .cache(times.fresh().toMillis(), longestFetch)
                .refreshAheadCache(false)
                .rateLimited(times.askedAgain().toMillis())
                .outageTolerant(times.fresh().plus(times.kept()).toMillis())
                .build();
    }

    /** Keys for the one algorithm: those for encryption, and headers that bring a key or its address along, are passed over. */
    JWSKeySelector<SecurityContext> forSignatures() {
        return new JWSVerificationKeySelector<>(settings.algorithm(), kept);
    }

    /** Whether the last fetch was in vain. */
    boolean away() {
        return away;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long currentTime, @Nullable SecurityContext context)
            throws KeySourceException {
        // until it has come back
        away = true;
        JWKSet keys = fetch(refresh, currentTime, context);
        away = false;
        return keys;
    }

    private JWKSet fetch(JWKSetCacheRefreshEvaluator refresh, long currentTime, @Nullable SecurityContext context)
            throws KeySourceException {
        try {
            return new URLBasedJWKSetSource<>(
                            metadata.get().getJWKSetURI().toURL(), ProviderMetadata.retriever(settings.timeouts()))
                    .getJWKSet(refresh, currentTime, context);
        } catch (ProviderAwayException | MalformedURLException e) {
            throw new JWKSetRetrievalException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
