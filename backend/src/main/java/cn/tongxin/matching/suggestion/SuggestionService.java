package cn.tongxin.matching.suggestion;

import cn.tongxin.division.DivisionRef;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import cn.tongxin.intention.IntentionService;
import cn.tongxin.intention.IntentionView;
import cn.tongxin.intention.term.TermKind;
import cn.tongxin.intention.term.TermView;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Suggests partners to intentions, and intentions to organizations. */
@ApplicationScoped
public class SuggestionService {

    /** As many as are shown. */
    static final int SHOWN = 20;

    /** Of so many fields candidates are sought: those that are named first, of an organization its profile's, then its newest offers'. */
    private static final int MOST_FIELDS = 12;

    private static final int PROVINCE = 2;
    private static final int PREFECTURE = 4;

    private final SuggestionRepository candidates;
    private final IntentionService intentions;

    SuggestionService(SuggestionRepository candidates, IntentionService intentions) {
        this.candidates = candidates;
        this.intentions = intentions;
    }

    /** @throws ProblemException FORBIDDEN to whom the intention is only public */
    public PartnerSuggestions partners(UUID intentionId, Caller caller) {
        IntentionView intention = intentions.read(intentionId, caller);
        caller.require(Act.RECORD_SEE, intention.ownersScope());
        List<TermView> needs = Supply.of(intention.terms(), TermKind.NEED);
        List<String> needed = fields(needs).stream().limit(MOST_FIELDS).toList();
        List<SuggestionRepository.Partner> found = needed.isEmpty()
                ? List.of()
                : candidates.partners(
                        intentionId, intention.lead().id(), needed, places(needs), fields(intention.terms()));
        List<PartnerSuggestion> items = found.stream()
                .map(one -> new PartnerSuggestion(
                        one.organization(),
                        one.rating(),
                        one.sample(),
                        Comparison.of(intention.terms(), one.supply(), one.rating())))
                .filter(one -> !one.reasons().isEmpty())
                .sorted(Comparator.<PartnerSuggestion>comparingInt(one -> -Comparison.rank(one.reasons()))
                        .thenComparing(one -> one.organization().id()))
                .limit(SHOWN)
                .toList();
        return new PartnerSuggestions(items, found.size());
    }

    /** @throws ProblemException NOT_FOUND of no organization, FORBIDDEN to whom it is only public */
    public IntentionSuggestions intentions(UUID organizationId, Caller caller) {
        String division = candidates.divisionOf(organizationId).orElseThrow(ProblemException::notFound);
        caller.require(Act.RECORD_SEE, Scope.of(organizationId, division.isEmpty() ? null : division));
        Supply supply = candidates.supply(organizationId).orElseThrow(ProblemException::notFound);
        List<String> offered = Stream.concat(supply.fields().stream(), fields(supply.offers()).stream())
                .distinct()
                .limit(MOST_FIELDS)
                .toList();
        List<SuggestionRepository.Sought> found =
                offered.isEmpty() ? List.of() : candidates.sought(organizationId, offered, reached(supply));
        List<IntentionSuggestion> items = found.stream()
                .map(one -> new IntentionSuggestion(
                        one.intention(),
                        one.lead(),
                        one.rating(),
                        one.origin(),
                        one.sample(),
                        Comparison.of(one.terms(), supply, one.rating())))
                .filter(one -> !one.reasons().isEmpty())
                .sorted(Comparator.<IntentionSuggestion>comparingInt(one -> -Comparison.rank(one.reasons()))
                        .thenComparing(one -> one.intention().id(), Comparator.reverseOrder()))
                .limit(SHOWN)
                .toList();
        return new IntentionSuggestions(items, found.size());
    }

    private static List<String> fields(List<TermView> terms) {
        return terms.stream()
                .map(TermView::field)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<String> places(List<TermView> terms) {
        return withWhatTheyLieIn(terms.stream()
                .map(TermView::division)
                .filter(Objects::nonNull)
                .map(DivisionRef::code)
                .toList());
    }

    private static List<String> reached(Supply supply) {
        return withWhatTheyLieIn(Stream.concat(
                        supply.places().stream(),
                        supply.offers().stream()
                                .map(TermView::division)
                                .filter(Objects::nonNull)
                                .map(DivisionRef::code))
                .toList());
    }

    /** 130629, and 130600 and 130000: who works in all of a province works there too. */
    private static List<String> withWhatTheyLieIn(Collection<String> codes) {
        return codes.stream()
                .flatMap(code ->
                        Stream.of(code, code.substring(0, PREFECTURE) + "00", code.substring(0, PROVINCE) + "0000"))
                .distinct()
                .toList();
    }
}
