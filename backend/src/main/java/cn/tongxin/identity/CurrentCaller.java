package cn.tongxin.identity;

import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The caller of the request at hand, and the key under which it may be retried. Set by {@link Gate}; methods only, no fields. */
@RequestScoped
public class CurrentCaller {

    private @Nullable Caller caller;
    private Act act = Act.READ;
    private @Nullable ProblemException refusal;
    private @Nullable String address;
    private @Nullable String retryKey;
    private boolean replayed;

    public Caller get() {
        return caller == null ? Caller.ANONYMOUS : caller;
    }

    /** Whether it was found who is calling; false where credentials came that are not good. */
    public boolean found() {
        return caller != null;
    }

    void set(Caller caller) {
        this.caller = caller;
    }

    /** What the operation is. */
    public Act act() {
        return act;
    }

    void does(Act act) {
        this.act = act;
    }

    /** Why the credentials that came were not taken; null where they were, or none came. */
    @Nullable
    ProblemException refusal() {
        return refusal;
    }

    void refuse(ProblemException refusal) {
        this.refusal = refusal;
    }

    /** The network address that the request came from; null outside a request over the network. */
    public @Nullable String address() {
        return address;
    }

    void from(@Nullable String address) {
        this.address = address;
    }

    @Nullable
    String retryKey() {
        return retryKey;
    }

    void setRetryKey(@Nullable String retryKey) {
        this.retryKey = retryKey;
    }

    boolean replayed() {
        return replayed;
    }

    void markReplayed() {
        replayed = true;
    }
}
