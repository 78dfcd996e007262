package cn.tongxin.access;

import cn.tongxin.access.Service.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes intentions, each in its state. */
final class Declarations {

    private static final String INTENTIONS = "/intentions";

    static final List<String> ACCEPTED = List.of("submission", "acceptance");

    /** Kinds of intentions by the state they are in; for each, the steps that lead there from a draft. */
    static final Map<String, List<String>> STEPS = steps();

    private final Service service;
    private final String department;
    private final String place;

    /** @param place where they are to be carried out */
    Declarations(Service service, String department, String place) {
        this.service = service;
        this.department = department;
        this.place = place;
    }

    private static Map<String, List<String>> steps() {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        steps.put("draft", List.of());
        steps.put("withdrawn-draft", List.of("withdrawal"));
        steps.put("submitted", List.of("submission"));
        steps.put("returned", List.of("submission", "return"));
        steps.put("rejected", List.of("submission", "rejection"));
        steps.put("withdrawn", List.of("submission", "withdrawal"));
        steps.put("accepted", ACCEPTED);
        return steps;
    }

    Answer accepted(String lead, String token) {
        return make(lead, token, ACCEPTED, Bureaus.THIS_YEAR);
    }

    Answer make(String lead, String token, List<String> steps, int year) {
        Answer intention =
                service.must(token, "POST", INTENTIONS, null, """
                {"leadId":"%s","content":{"title":"格子意向%s","year":%d,"category":"CHARITY","summary":"为小学开设阅读课","offer":"选书与配送",
                "need":"课时安排","plannedFrom":"2026-11-01","plannedUntil":"2028-06-30","targetDivisionCodes":["%s"]}}""".formatted(lead, UUID.randomUUID(), year, place));
        String path = INTENTIONS + "/" + intention.json().path("id").asText();
        for (String step : steps) {
            boolean own = step.equals("submission") || step.equals("withdrawal");
            boolean reasoned = step.equals("return") || step.equals("rejection") || step.equals("withdrawal");
            intention = service.must(
                    own ? token : department,
                    "POST",
                    path + "/" + step,
                    intention.etag(),
                    reasoned ? "{\"reason\":\"试格子\"}" : null);
        }
        return intention;
    }
}
