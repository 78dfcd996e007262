package cn.tongxin.account.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the token of a session travels. One kind is never taken for the other. */
@Schema(
        description =
                "How the token of a session travels: in the `Authorization` header, or in a cookie that scripts cannot read.")
public enum SessionKind {
    /** In the header {@code Authorization}; for apps and scripts. */
    BEARER,
    /** In a cookie that scripts cannot read; for the client in a browser. */
    COOKIE
}
