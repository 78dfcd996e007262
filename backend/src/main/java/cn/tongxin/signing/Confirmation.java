package cn.tongxin.signing;

import cn.tongxin.account.FactorCheck;
import cn.tongxin.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Confirming with an account: the try with the second factor is counted first, outside of the transaction that all else is in. */
@ApplicationScoped
class Confirmation {

    private final ConfirmationService service;
    private final FactorCheck factors;

    Confirmation(ConfirmationService service, FactorCheck factors) {
        this.service = service;
        this.factors = factors;
    }

    /** Confirms for a party; twice is once. The last confirmation makes the signing take effect, once. */
    SigningView confirm(UUID id, UUID partyId, ConfirmRequest request, Caller caller) {
        Optional<FactorCheck.Attempt> attempt = factors.begin(caller, request.secondFactor());
        try {
            return service.confirm(id, partyId, request, attempt, caller);
        } finally {
            attempt.ifPresent(factors::tellIfFailed);
        }
    }
}
