package cn.tongxin.signing.link;

import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What has become of a link. All but use and withdrawal follows from elsewhere: no record has it written down. */
public enum LinkState {
    OPEN(null),
    USED(ProblemType.SIGNING_LINK_USED),
    WITHDRAWN(ProblemType.SIGNING_LINK_WITHDRAWN),
    EXPIRED(ProblemType.SIGNING_LINK_EXPIRED),
    /** The text has another version since. */
    OUTDATED(ProblemType.SIGNING_LINK_OUTDATED),
    /** The party has confirmed otherwise, or the signing waits for nobody any more. */
    CLOSED(ProblemType.STATE_CONFLICT);

    /** In SQL, of a link {@code l}, its party {@code p} and its signing {@code s}. */
    static final String SQL =
            "case when l.used_at is not null then 'USED' when l.withdrawn_at is not null then 'WITHDRAWN'"
                    + " when l.expires_at <= now() then 'EXPIRED' when l.text_number <> s.text_number then 'OUTDATED'"
                    + " when p.confirmed_at is not null or signing_state(s.status, s.confirm_until) <> 'PROPOSED' then 'CLOSED'"
                    + " else 'OPEN' end";

    static final String TABLES =
            "signing_link l join signing_party p on p.id = l.party_id join signing s on s.id = l.signing_id";

    private final @Nullable ProblemType problem;

    LinkState(@Nullable ProblemType problem) {
        this.problem = problem;
    }

    /** @throws ProblemException that says why, unless it is open */
    void requireOpen() {
        if (problem != null) {
            throw ProblemException.of(problem);
        }
    }
}
