package cn.tongxin.account.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The session of the request at hand, and what its answer has to tell the browser. Set by the credentials; methods only. */
@RequestScoped
public class CurrentSession {

    private @Nullable UUID id;
    private @Nullable SessionKind kind;
    private @Nullable String freshToken;
    private boolean gone;

    /** Null where the caller is in no session: anonymous, or a system. */
    public @Nullable UUID id() {
        return id;
    }

    public boolean byCookie() {
        return kind == SessionKind.COOKIE;
    }

    void is(UUID id, SessionKind kind) {
        this.id = id;
        this.kind = kind;
    }

    /** The answer hands this token to the browser. */
    void handOver(String token) {
        freshToken = token;
        gone = false;
    }

    /** The answer takes the cookie back. */
    void takeBack() {
        freshToken = null;
        gone = true;
    }

    @Nullable
    String freshToken() {
        return freshToken;
    }

    boolean gone() {
        return gone;
    }
}
