package cn.tongxin.signing.initiative;

import cn.tongxin.account.FactorCheck;
import cn.tongxin.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Opening and co-signing: the try with the second factor is counted first, outside of the transaction that all else is in. */
@ApplicationScoped
class InitiativeConfirmation {

    private final InitiativeService initiatives;
    private final RollService roll;
    private final FactorCheck factors;

    InitiativeConfirmation(InitiativeService initiatives, RollService roll, FactorCheck factors) {
        this.initiatives = initiatives;
        this.roll = roll;
        this.factors = factors;
    }

    InitiativeView open(UUID id, int version, OpenInitiativeRequest request, Caller caller) {
        Optional<FactorCheck.Attempt> attempt = factors.begin(caller, request.secondFactor());
        try {
            return initiatives.open(id, version, attempt, caller);
        } finally {
            attempt.ifPresent(factors::tellIfFailed);
        }
    }

    SignatureView sign(UUID id, SignInitiativeRequest request, Caller caller) {
        Optional<FactorCheck.Attempt> attempt = factors.begin(caller, request.secondFactor());
        try {
            return roll.sign(id, request, attempt, caller);
        } finally {
            attempt.ifPresent(factors::tellIfFailed);
        }
    }
}
