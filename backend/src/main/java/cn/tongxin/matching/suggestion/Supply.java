package cn.tongxin.matching.suggestion;

import cn.tongxin.intention.term.TermKind;
import cn.tongxin.intention.term.TermView;
import java.util.List;
import java.util.Set;

/**
 * What an organization brings along.
 *
 * @param fields of work, as its profile states them
 * @param terms of its public intentions
 * @param places codes of the divisions in which its public intentions are carried out; where it is registered says nothing of that
 */
record Supply(Set<String> fields, List<TermView> terms, Set<String> places) {

    List<TermView> offers() {
        return of(terms, TermKind.OFFER);
    }

    static List<TermView> of(List<TermView> terms, TermKind kind) {
        return terms.stream().filter(term -> term.kind() == kind).toList();
    }
}
