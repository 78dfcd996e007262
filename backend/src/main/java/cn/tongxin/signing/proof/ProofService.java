package cn.tongxin.signing.proof;

import cn.tongxin.canonical.CanonicalJson;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.signing.SigningService;
import cn.tongxin.signing.SigningView;
import cn.tongxin.signing.TextVersion;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Makes proofs of signings; the same bytes as long as what they say is the same. */
@ApplicationScoped
public class ProofService {

    private final SigningService signings;
    private final ProofKeys keys;
    private final JournalReader journal;
    private final ProofRepository proofs;
    private final ObjectMapper json;

    ProofService(
            SigningService signings, ProofKeys keys, JournalReader journal, ProofRepository proofs, ObjectMapper json) {
        this.signings = signings;
        this.keys = keys;
        this.journal = journal;
        this.proofs = proofs;
        this.json = json;
    }

    /**
     * The proof, as it is to be kept.
     *
     * @throws ProblemException FORBIDDEN to who does not look after the signing, since it names who signed; STATE_CONFLICT where it
     *     has not taken effect by confirmations of a text that is kept here; VAULT_CLOSED
     */
    byte[] prove(UUID id, Caller caller) {
        return prove(signings.read(id, caller), caller).file();
    }

    /**
     * The proof of a signing that the caller has read.
     *
     * @param file as it is to be kept
     */
    record Proven(ProofStatement statement, byte[] file) {}

    Proven prove(SigningView signing, Caller caller) {
        caller.require(Act.RECORD_SEE, signing.scope());
        TextVersion text = signing.text();
        OffsetDateTime effectiveAt = signing.effectiveAt();
        journal.settle();
        List<ProofParty> parties = proofs.parties(signing.id());
        if (text == null
                || effectiveAt == null
                || parties.size() != signing.parties().size()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        ProofKey key = keys.current();
        ProofStatement statement = new ProofStatement(
                ProofStatement.Subject.of(signing, effectiveAt), ProofStatement.Text.of(text), parties);
        ObjectNode proof = json.createObjectNode();
        proof.put("format", Proof.FORMAT);
        proof.set("key", json.valueToTree(Proof.Key.of(key)));
        proof.set("statement", json.valueToTree(statement));
        proof.put("signature", keys.sign(key, CanonicalJson.of(proof)));
        return new Proven(statement, CanonicalJson.of(proof));
    }

    ProofKeyList keys() {
        return new ProofKeyList(keys.all());
    }
}
