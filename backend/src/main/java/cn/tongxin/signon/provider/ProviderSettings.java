package cn.tongxin.signon.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the configuration says of the provider, checked.
 *
 * @param metadataAddress where the provider describes itself
 * @param trust which addresses of the provider's are spoken to
 * @param audience of access tokens; without it none is taken
 * @param client this service as a client of the provider; without it nobody signs on in the browser
 * @param requiredClaims of access tokens
 * @param assurance how people must have signed in at the provider
 */
record ProviderSettings(
        Issuer issuer,
        URI metadataAddress,
        Trust trust,
        JWSAlgorithm algorithm,
        Optional<String> audience,
        Optional<Client> client,
        Set<String> requiredClaims,
        Assurance assurance,
        Duration clockSkew,
        Duration longestToken,
        Timeouts timeouts,
        KeyTimes keyTimes) {

    /** @param secret of a confidential client */
    record Client(ClientID id, Optional<String> secret, Set<String> scopes) {

        @Override
        public String toString() {
            return id.getValue();
        }
    }

    record Timeouts(Duration connect, Duration read) {}

    record KeyTimes(Duration fresh, Duration askedAgain, Duration kept) {}

    /** Without an issuer there is none. @throws MalformedProviderException naming the key that is not as it should be */
    static Optional<ProviderSettings> of(ProviderConfig config) {
        return config.issuer().map(issuer -> of(config, issuer));
    }

    private static ProviderSettings of(ProviderConfig config, URI issuer) {
        Trust trust = new Trust(config.plainHttp());
        URI metadata = config.metadataAddress()
                .orElseGet(
                        () -> URI.create(issuer.toString().replaceAll("/$", "") + "/.well-known/openid-configuration"));
        if (!trust.allows(issuer) || !trust.allows(metadata)) {
            throw new MalformedProviderException(
                    "issuer and metadata-address must be https addresses (http only on this machine, or with plain-http)");
        }
        if (config.audience().isEmpty() && config.clientId().isEmpty()) {
            throw new MalformedProviderException(
                    "neither audience nor client-id is set: nothing could be signed on with");
        }
        if (config.audience().isPresent() && config.audience().equals(config.clientId())) {
            throw new MalformedProviderException(
                    "audience is the client-id: an ID token would pass for an access token");
        }
        if (config.keysAskedAgain().compareTo(config.keysFresh()) >= 0) {
            throw new MalformedProviderException("keys-asked-again is not shorter than keys-fresh");
        }
        Set<String> required = new HashSet<>(Set.of("sub", "iat", "exp"));
        config.requiredClaims().ifPresent(required::addAll);
        return new ProviderSettings(
                new Issuer(issuer),
                metadata,
                trust,
                algorithm(config.algorithm()),
                config.audience(),
                config.clientId().map(id -> new Client(new ClientID(id), config.clientSecret(), scopes(config))),
                Set.copyOf(required),
                new Assurance(config.acr().map(Set::copyOf).orElseGet(Set::of)),
                config.clockSkew(),
                config.longestToken(),
                new Timeouts(config.connectTimeout(), config.readTimeout()),
                new KeyTimes(config.keysFresh(), config.keysAskedAgain(), config.keysKept()));
    }

    private static Set<String> scopes(ProviderConfig config) {
        if (!config.scopes().contains("openid")) {
            throw new MalformedProviderException("scopes lack openid: there would be no ID token");
        }
        return Set.copyOf(config.scopes());
    }

    /** Only signatures with a public key: with a shared one, whoever can verify can also sign. */
    private static JWSAlgorithm algorithm(String name) {
        JWSAlgorithm algorithm = JWSAlgorithm.parse(name);
        if (!JWSAlgorithm.Family.RSA.contains(algorithm)
                && !Set.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512)
                        .contains(algorithm)) {
            throw new MalformedProviderException("algorithm " + name + " is none of RS, PS or ES with 256, 384 or 512");
        }
        return algorithm;
    }
}
