package cn.tongxin.signon.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The identity provider, whichever speaks OpenID Connect. Without an issuer there is no single sign-on. */
@ConfigMapping(prefix = "tongxin.sign-on.provider")
public interface ProviderConfig {

    /** Its issuer identifier, exactly as in its tokens. Below it lies {@code .well-known/openid-configuration}. */
    Optional<URI> issuer();

    /** The audience that access tokens for this service carry; without it no bearer token of the provider is taken. */
    Optional<String> audience();

    /** The one algorithm that tokens are signed with: RS, PS or ES with 256, 384 or 512. */
    @WithDefault("RS256")
    String algorithm();

    /** This service as a client of the provider; without it nobody signs on in the browser. */
    Optional<String> clientId();

    /** The client's secret. A public client has none. */
    Optional<String> clientSecret();

    /** What is asked for at the provider's sign-in page. */
    @WithDefault("openid,profile")
    Set<String> scopes();

    /** Where this service itself reads the provider's metadata, if not below the issuer: an address inside a private network. */
    Optional<URI> metadataAddress();

    /** Whether the provider may be spoken to without TLS on another machine than this one. For trying out only. */
    @WithDefault("false")
    boolean plainHttp();

    /** By how much the clocks of provider and service may differ. */
    @WithDefault("5S")
    Duration clockSkew();

    /** The longest life that an access token may have. */
    @WithDefault("2H")
    Duration longestToken();

    /** Claims that an access token must have beside {@code iss}, {@code aud}, {@code sub}, {@code iat} and {@code exp}. */
    Optional<Set<String>> requiredClaims();

    /** How people must have signed in there, by the provider's names ({@code acr}): one with a second factor. Any where none is named. */
    Optional<Set<String>> acr();

    @WithDefault("1S")
    Duration connectTimeout();

    /** How long to wait for the next bytes of an answer. */
    @WithDefault("2S")
    Duration readTimeout();

    /** How long fetched keys are used before they are fetched anew. */
    @WithDefault("5M")
    Duration keysFresh();

    /** The time in which tokens with unknown keys make the service fetch the keys anew twice at most. */
    @WithDefault("10S")
    Duration keysAskedAgain();

    /** How long the last keys go on being used while the provider is away. */
    @WithDefault("1H")
    Duration keysKept();
}
