package cn.tongxin.contract;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.ClientScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The kinds of credential, and which of them an operation takes: people's, and those of systems where a system may. */
final class Credentials {

    private static final String PERSON = "bearer";
    private static final String COOKIE = "cookie";
    private static final String SYSTEM_TOKEN = "clientCredentials";
    private static final String SYSTEM_KEY = "apiKey";

    private Credentials() {}

    static void define(Components components) {
        components.addSecurityScheme(
                PERSON,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description(
                                "Token of a session (`POST /api/v1/session`), or an access token (JWT) that the identity provider"
                                        + " issued for this service, where the operator has named one"
                                        + " (`GET /api/v1/sign-on/provider`)."));
        components.addSecurityScheme(
                COOKIE,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("__Host-tongxin")
                        .description(
                                "Session of a page in a browser (`POST /api/v1/session` with `as: COOKIE`). A request that changes"
                                        + " something also carries the header `X-CSRF-Token`, as `POST` and `GET /api/v1/session`"
                                        + " answered it."));
        Map<String, String> scopes = new LinkedHashMap<>();
        for (ClientScope scope : ClientScope.values()) {
            scopes.put(scope.written(), described(scope));
        }
        components.addSecurityScheme(
                SYSTEM_TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OAUTH2)
                        .description(
                                "Access token of a system, for 15 minutes; in the divisions that the system was given.")
                        .flows(OASFactory.createOAuthFlows()
                                .clientCredentials(OASFactory.createOAuthFlow()
                                        .tokenUrl("/api/v1/oauth/token")
                                        .scopes(scopes))));
        components.addSecurityScheme(
                SYSTEM_KEY,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("txk_<8 letters>_<43 letters>")
                        .description("API key of a system that cannot get tokens, sent as it is."));
    }

    private static String described(ClientScope scope) {
        return switch (scope) {
            case RECORDS_READ -> "Reads what is not public yet.";
            case ORGANIZATIONS_WRITE -> "Keeps the register.";
            case INTENTIONS_WRITE -> "Declares, submits and withdraws intentions for organizations.";
            case SIGNINGS_WRITE -> "Proposes signings.";
            case LEDGER_WRITE -> "Reports money and people, and takes reports back.";
        };
    }

    static List<SecurityRequirement> of(Act act) {
        List<SecurityRequirement> alternatives = new ArrayList<>();
        if (act.forAnybody()) {
            alternatives.add(OASFactory.createSecurityRequirement());
        }
        if (act == Act.TOKEN_ISSUE) {
            return alternatives;
        }
        alternatives.add(OASFactory.createSecurityRequirement().addScheme(PERSON));
        alternatives.add(OASFactory.createSecurityRequirement().addScheme(COOKIE));
        if (act.forAnybody() || act.clientScope() != null) {
            List<String> scopes = act.clientScope() == null
                    ? List.of()
                    : List.of(act.clientScope().written());
            alternatives.add(OASFactory.createSecurityRequirement().addScheme(SYSTEM_TOKEN, scopes));
            alternatives.add(OASFactory.createSecurityRequirement().addScheme(SYSTEM_KEY));
        }
        return alternatives;
    }
}
