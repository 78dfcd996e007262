package cn.tongxin.signing.link;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.signing.SigningView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells the journal what becomes of links: for which party, never a token or who used it. */
@ApplicationScoped
class LinkJournal {

    private final LinkRepository links;
    private final Journal journal;

    LinkJournal(LinkRepository links, Journal journal) {
        this.links = links;
        this.journal = journal;
    }

    void note(SigningLink link, SigningView signing, String verb, Act act, Caller caller) {
        links.flush();
        Change change = Change.of(RecordType.SIGNING_LINK, link.id(), link.version(), verb)
                .fields(Map.of("signingId", link.signingId(), "partyId", link.partyId()))
                .visible(false)
                .in(signing.scope())
                .sample(signing.sample());
        journal.append(change, caller, act);
    }
}
