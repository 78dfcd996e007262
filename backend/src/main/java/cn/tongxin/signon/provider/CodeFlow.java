package cn.tongxin.signon.provider;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The authorization code flow with PKCE (OpenID Connect Core 1.0, 3.1; RFC 7636), done by the service: the browser carries a code
 * that is of no use to it, and never sees a token.
 */
public final class CodeFlow {

    private static final int SERVER_ERROR = 500;

    private final ProviderSettings settings;
    private final ProviderSettings.Client client;
    private final ProviderMetadata metadata;
    private final IdTokens idTokens;

    private CodeFlow(
            ProviderSettings settings, ProviderSettings.Client client, ProviderMetadata metadata, ProviderKeys keys) {
        this.settings = settings;
        this.client = client;
        this.metadata = metadata;
        this.idTokens = new IdTokens(settings, client.id(), keys);
    }

    /** None where the service is no client of the provider's. */
    static Optional<CodeFlow> of(ProviderSettings settings, ProviderMetadata metadata, ProviderKeys keys) {
        return settings.client().map(client -> new CodeFlow(settings, client, metadata, keys));
    }

    /** Where the browser is sent to. */
    public URI start(CodeExchange exchange) throws ProviderAwayException {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(client.scopes().toArray(String[]::new)),
                        client.id(),
                        exchange.redirectAddress())
                .endpointURI(metadata.get().getAuthorizationEndpointURI())
                .acrValues(
                        settings.assurance().levels().isEmpty()
                                ? null
                                : settings.assurance().levels().stream()
                                        .map(ACR::new)
                                        .toList())
                .state(new State(exchange.state()))
                .nonce(new Nonce(exchange.nonce()))
                .codeChallenge(new CodeVerifier(exchange.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Gives the code for an ID token.
     *
     * @param issuer as the answer names it (RFC 9207), so that a code of another provider's is not taken to this one
     */
    public SignOnToken finish(CodeExchange exchange, String code, @Nullable String issuer)
            throws TokenRefusedException, ProviderAwayException {
        OIDCProviderMetadata now = metadata.get();
        boolean named = issuer != null || now.supportsAuthorizationResponseIssuerParam();
        if (named && !settings.issuer().getValue().equals(issuer)) {
            throw new TokenRefusedException("the answer is of another issuer");
        }
        return idTokens.verify(redeem(now, exchange, code), exchange.nonce());
    }

    /**
     * Where the browser ends the provider's session (OpenID Connect RP-Initiated Logout 1.0); empty where the provider has no such
     * place.
     *
     * @param idToken of the session, so that the provider need not ask; null where it was not kept
     */
    public Optional<URI> endOfSession(@Nullable String idToken, URI returnAddress) throws ProviderAwayException {
        URI address = metadata.get().getEndSessionEndpointURI();
        if (address == null) {
            return Optional.empty();
        }
        try {
            JWT hint = idToken == null ? null : JWTParser.parse(idToken);
            return Optional.of(new LogoutRequest(address, hint, null, client.id(), returnAddress, null, null).toURI());
        } catch (java.text.ParseException altered) {
            throw new IllegalArgumentException(altered);
        }
    }

    private JWT redeem(OIDCProviderMetadata now, CodeExchange exchange, String code)
            throws TokenRefusedException, ProviderAwayException {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), exchange.redirectAddress(), new CodeVerifier(exchange.verifier()));
        TokenRequest.Builder request = client.secret()
                .map(secret -> new TokenRequest.Builder(
                        now.getTokenEndpointURI(), authentication(now, client.id(), secret), grant))
                .orElseGet(() -> new TokenRequest.Builder(now.getTokenEndpointURI(), client.id(), grant));
        try {
            HTTPResponse answer = send(request.build().toHTTPRequest());
            if (answer.getStatusCode() >= SERVER_ERROR) {
                throw new ProviderAwayException("its token endpoint answers " + answer.getStatusCode());
            }
            TokenResponse tokens = OIDCTokenResponseParser.parse(answer);
            if (tokens instanceof OIDCTokenResponse good && good.getOIDCTokens().getIDToken() != null) {
                return good.getOIDCTokens().getIDToken();
            }
            throw new TokenRefusedException(
                    tokens.indicatesSuccess()
                            ? "the provider gave no ID token"
                            : "the provider refused the code: "
                                    + tokens.toErrorResponse().getErrorObject().getCode());
        } catch (ParseException e) {
            throw new TokenRefusedException(e);
        } catch (IOException e) {
            throw new ProviderAwayException("its token endpoint: " + e.getMessage(), e);
        }
    }

    private HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout((int) settings.timeouts().connect().toMillis());
        request.setReadTimeout((int) settings.timeouts().read().toMillis());
        request.setFollowRedirects(false);
        return request.send();
    }

    /** In the header where the provider takes it there, as OAuth 2.0 wants every provider to; else in the body. */
    private static ClientAuthentication authentication(OIDCProviderMetadata now, ClientID id, String secret) {
        List<ClientAuthenticationMethod> taken = now.getTokenEndpointAuthMethods();
        return taken == null || taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(id, new Secret(secret))
                : new ClientSecretPost(id, new Secret(secret));
    }
}
