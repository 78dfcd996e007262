package cn.tongxin.matching.saved;

import cn.tongxin.division.Places;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Scope;
import cn.tongxin.identity.Version;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The use cases of saved searches. Nobody sees another's: to everybody else there is none. */
@ApplicationScoped
public class SavedSearchService {

    private final SavedSearchRepository searches;
    private final Places places;
    private final Journal journal;

    SavedSearchService(SavedSearchRepository searches, Places places, Journal journal) {
        this.searches = searches;
        this.places = places;
        this.journal = journal;
    }

    public Page<SavedSearchView> list(Caller caller, PageRequest page) {
        return searches.list(account(caller), page);
    }

    public SavedSearchView read(UUID id, Caller caller) {
        return searches.read(id, account(caller)).orElseThrow(ProblemException::notFound);
    }

    /** The position is read first: what appears in between is new at the next look. */
    @Transactional
    public SearchNews news(UUID id, Caller caller) {
        read(id, caller);
        long position = searches.position();
        return new SearchNews(searches.news(id), position);
    }

    /** Searches with news whose people may be told, for whoever sends notices; at most so many. */
    public List<DueSearch> due(int most) {
        return searches.due(most);
    }

    @Transactional
    @Idempotent
    public SavedSearchView keep(SavedSearchRequest request, Caller caller) {
        check(request);
        SavedSearch search = new SavedSearch(account(caller), request, searches.position());
        searches.persistAndFlush(search);
        note(search, "keep", caller);
        return read(search.id(), caller);
    }

    @Transactional
    public SavedSearchView change(UUID id, int version, SavedSearchRequest request, Caller caller) {
        SavedSearch search = own(id, caller);
        Version.check(search.version(), version);
        check(request);
        search.change(request);
        note(search, "change", caller);
        return read(id, caller);
    }

    /** Sets the mark of what was seen; no change of the search, and none that the journal tells of. */
    @Transactional
    @Idempotent
    public SavedSearchView look(UUID id, long position, Caller caller) {
        SavedSearch search = own(id, caller);
        if (position > searches.position()) {
            throw ProblemException.rule("/position", ErrorCode.OUT_OF_RANGE);
        }
        search.look(position);
        searches.flush();
        return read(id, caller);
    }

    @Transactional
    public void drop(UUID id, int version, Caller caller) {
        SavedSearch search = own(id, caller);
        Version.check(search.version(), version);
        note(search, "drop", caller);
        searches.delete(search);
    }

    private SavedSearch own(UUID id, Caller caller) {
        return searches.forChange(id)
                .filter(search -> search.of(caller.accountId()))
                .orElseThrow(ProblemException::notFound);
    }

    private static UUID account(Caller caller) {
        return Objects.requireNonNull(caller.accountId(), "the gate lets people alone through");
    }

    private void check(SavedSearchRequest request) {
        request.check();
        if (request.divisionCode() != null && !places.exists(request.divisionCode())) {
            throw ProblemException.rule("/divisionCode", ErrorCode.UNKNOWN_REFERENCE);
        }
    }

    /** What somebody looks for is nobody else's business: the journal says that a search was kept, and not for what. */
    private void note(SavedSearch search, String verb, Caller caller) {
        searches.flush();
        journal.append(
                Change.of(RecordType.SAVED_SEARCH, search.id(), search.version(), verb)
                        .visible(false)
                        .in(new Scope(List.of(), null))
                        .sample(caller.sample()),
                caller,
                Act.SEARCH_KEEP);
    }
}
