package cn.tongxin.paging;

import java.util.ArrayList;
import java.util.List;

/** What stands after WHERE, with its arguments. */
record Conditions(List<String> texts, List<Object> arguments) {

    static final Conditions NONE = new Conditions(List.of(), List.of());

    Conditions and(String text, Object... more) {
        List<String> allTexts = new ArrayList<>(texts);
        allTexts.add(text);
        List<Object> allArguments = new ArrayList<>(arguments);
        allArguments.addAll(List.of(more));
        return new Conditions(allTexts, allArguments);
    }

    String text() {
        return texts.isEmpty() ? "true" : String.join(" and ", texts);
    }
}
