package cn.tongxin.signing;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the journal what becomes of signings; never who signs for a party by name. */
@ApplicationScoped
class SigningJournal {

    private final SigningRepository signings;
    private final Journal journal;

    SigningJournal(SigningRepository signings, Journal journal) {
        this.signings = signings;
        this.journal = journal;
    }

    void note(Signing signing, String verb, Map<String, @Nullable Object> before, Act act, Caller caller) {
        journal.append(change(signing, verb, before), caller, act);
    }

    void note(
            Signing signing,
            String verb,
            @Nullable String reason,
            Map<String, @Nullable Object> before,
            Act act,
            Caller caller) {
        journal.append(change(signing, verb, before).because(reason), caller, act);
    }

    /** A confirmation names the text: by it the proof finds the row that fixes each party's. And what showed that it may. */
    void noteConfirmation(
            Signing signing,
            SigningParty party,
            ConfirmationMeans means,
            Map<String, @Nullable Object> before,
            Caller caller) {
        Change change = change(signing, "confirm", before);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(change.changed());
        fields.put(
                "confirmation",
                Map.of(
                        "organizationId",
                        party.organizationId(),
                        "textNumber",
                        signing.textNumber(),
                        "textHash",
                        signing.textHash(),
                        "means",
                        means));
        journal.append(change.fields(fields), caller, Act.SIGNING_CONFIRM);
    }

    /** What takes effect is told in full: nobody beside its parties has heard of it before. */
    private Change change(Signing signing, String verb, Map<String, @Nullable Object> before) {
        signings.flush();
        Map<String, @Nullable Object> after = signing.state();
        boolean tookEffect = signing.inForce();
        return Change.of(RecordType.SIGNING, signing.id(), signing.version(), verb)
                .fields(tookEffect ? after : Change.between(before, after))
                .visible(signing.visible())
                .in(signing.scope())
                .sample(signing.sample());
    }
}
