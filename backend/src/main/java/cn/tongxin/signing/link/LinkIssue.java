package cn.tongxin.signing.link;

import cn.tongxin.account.FactorCheck;
import cn.tongxin.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issuing a link: the try with the second factor is counted first, outside of the transaction that all else is in. */
@ApplicationScoped
class LinkIssue {

    private final LinkService service;
    private final FactorCheck factors;

    LinkIssue(LinkService service, FactorCheck factors) {
        this.service = service;
        this.factors = factors;
    }

    NewLink issue(UUID id, UUID partyId, @Nullable String secondFactor, Caller caller) {
        Optional<FactorCheck.Attempt> attempt = factors.begin(caller, secondFactor);
        try {
            return service.issue(id, partyId, attempt, caller).shown();
        } finally {
            attempt.ifPresent(factors::tellIfFailed);
        }
    }
}
