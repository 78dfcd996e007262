package cn.tongxin.apiclient.credential;

import java.util.Locale;

/** Why no token is issued: the closed list of RFC 6749, section 5.2, as far as it concerns this grant. */
enum TokenError {
    INVALID_REQUEST(400, "A parameter is missing, repeated, or the client authenticates in two ways."),
    /** The same whether the client is unknown, the secret wrong, ended or revoked, or shown from elsewhere. */
    INVALID_CLIENT(401, "The client is not known by these credentials."),
    UNSUPPORTED_GRANT_TYPE(400, "The only grant_type is client_credentials."),
    INVALID_SCOPE(400, "A scope is unknown, or goes beyond what the client may do.");

    private final int status;
    private final String description;

    TokenError(int status, String description) {
        this.status = status;
        this.description = description;
    }

    int status() {
        return status;
    }

    /** {@code invalid_client} */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In English, since the RFC allows ASCII only. */
    String description() {
        return description;
    }
}
