package cn.tongxin.signon;

import cn.tongxin.signon.SignOnConfig.GrantSource;
import cn.tongxin.signon.provider.CodeFlow;
import cn.tongxin.signon.provider.MalformedProviderException;
import cn.tongxin.signon.provider.Provider;
import cn.tongxin.signon.provider.ProviderConfig;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The configuration of single sign-on, read once at start; the service does not start on one that could not be meant. */
@Singleton
class SignOnSettings {

    private static final Logger LOG = Logger.getLogger(SignOnSettings.class);
    private static final int EARLY = 100;

    private final SignOnConfig config;
    private final Optional<Provider> provider;
    private final GrantMapping mapping;

    SignOnSettings(SignOnConfig config, ProviderConfig providerConfig) {
        this.config = config;
        try {
            provider = Provider.of(providerConfig);
            mapping = new GrantMapping(config);
            if (provider.flatMap(Provider::codeFlow).isPresent()) {
                checkAddress(config.address());
            }
        } catch (MalformedProviderException e) {
            String message = "Tongxin will not start with this single sign-on: " + e.getMessage()
                    + ". See docs/operations.md, Single sign-on.";
            // Quarkus itself ends such a start in silence
            LOG.error(message);
            throw new PreventFurtherStepsException(message, 1);
        }
    }

    void read(@Observes @Priority(EARLY) StartupEvent event) {
        provider.ifPresent(known -> LOG.infof("Single sign-on with %s", known.issuer()));
    }

    private static void checkAddress(Optional<URI> address) {
        if (address.filter(a -> a.getHost() != null
                        && a.getRawQuery() == null
                        && (a.getRawPath().isEmpty() || a.getRawPath().equals("/")))
                .isEmpty()) {
            throw new MalformedProviderException(
                    "tongxin.sign-on.address must say where browsers reach the service: https://tongxin.example.org");
        }
    }

    Optional<Provider> provider() {
        return provider;
    }

    Optional<CodeFlow> codeFlow() {
        return provider.flatMap(Provider::codeFlow);
    }

    /** Whether people may sign on in the browser, and with what. */
    SignOnProviderView view() {
        boolean available = codeFlow().isPresent();
        return new SignOnProviderView(available, available ? config.name().orElse(null) : null);
    }

    SignOnConfig.ClaimNames claimNames() {
        return config.claims();
    }

    GrantMapping mapping() {
        return mapping;
    }

    boolean createsAccounts() {
        return config.createAccounts();
    }

    boolean admitsAdministrators() {
        return config.administrators();
    }

    boolean grantsFromClaims() {
        return config.grantsFrom() == GrantSource.CLAIMS;
    }

    /** A path of this service, as browsers reach it. */
    URI at(String path) {
        return config.address().orElseThrow().resolve(path);
    }

    /** A page of the client that has words for the failure. */
    URI page(String path, SignOnFailure failure) {
        return UriBuilder.fromUri(at(path))
                .queryParam("why", "sign-on-" + failure.code())
                .build();
    }

    /** The client's sign-in page, which goes on with the wanted page afterwards. */
    URI signInPage(SignOnFailure failure, String returnPath) {
        return UriBuilder.fromUri(page("/sign-in", failure))
                .queryParam("next", "{next}")
                .build(returnPath);
    }
}
