package cn.tongxin.signing;

import cn.tongxin.identity.Caller;
import cn.tongxin.identity.WallGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts an instrument of one body in force by its own word: an initiative, which others join later. */
@ApplicationScoped
public class OpeningService {

    private final SigningRepository signings;
    private final SigningJournal journal;
    private final WallGate wall;

    OpeningService(SigningRepository signings, SigningJournal journal, WallGate wall) {
        this.signings = signings;
        this.journal = journal;
        this.wall = wall;
    }

    /**
     * The body is its only party, and opening is confirming: text, hash, journal and proof are those of any other signing. That the
     * caller may open has been checked.
     *
     * @param clauses in their order
     * @return in force
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SigningView open(
            String title, List<String> clauses, UUID organizationId, @Nullable String divisionCode, Caller caller) {
        wall.open();
        ProposeSigningRequest request = ProposeSigningRequest.initiative(title, clauses, organizationId);
        Signing signing = Signing.proposed(request, divisionCode, caller.sample());
        signings.persistAndFlush(signing);
        signings.keep(signing.id(), signing.textNumber(), request.text());
        SigningParty party = signing.party(signings.onlyParty(signing.id())).orElseThrow();
        Signatory signatory = new Signatory(caller.accountId(), caller.displayName(), null, null);
        signing.confirm(party, signatory);
        journal.noteConfirmation(signing, party, signatory.means(), Map.of(), caller);
        return signings.read(signing.id()).orElseThrow();
    }
}
