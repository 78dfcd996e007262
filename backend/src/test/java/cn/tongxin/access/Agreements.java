package cn.tongxin.access;

import cn.tongxin.access.Scene.Fixture;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** What hangs on signings: links for their parties, tasks that carry them out. */
final class Agreements {

    private final Service service;
    private final String writer;
    private final String signatory;

    Agreements(Service service, String writer, String signatory) {
        this.service = service;
        this.writer = writer;
        this.signatory = signatory;
    }

    /** A proposal for whose first party a link is out. */
    Fixture linked(Fixture signing) {
        JsonNode link = post(signatory, signing.path() + "/parties/" + signing.value("partyId") + "/links", "{}");
        signing.values().put("linkId", link.path("link").path("id").asText());
        return signing;
    }

    /** One in force, with an aspect and a task that its first party answers for. */
    Fixture withTask(Fixture signing) {
        JsonNode aspect = post(
                        writer,
                        signing.path() + "/aspects",
                        "{\"title\":\"方面\",\"tasks\":[{\"title\":\"任务\",\"partyId\":\"%s\",\"dueOn\":\"2027-06-30\"}]}"
                                .formatted(signing.value("partyId")))
                .path("items")
                .get(0);
        signing.values().put("aspectId", aspect.path("id").asText());
        signing.values().put("taskId", aspect.path("tasks").get(0).path("id").asText());
        return signing;
    }

    /** A project with something that it is to reach. */
    Fixture withMilestone(Fixture project) {
        Map<String, String> values = new HashMap<>(project.values());
        String etag = service.must(writer, "GET", project.path(), null, null).etag();
        JsonNode milestones = service.must(
                        writer,
                        "POST",
                        project.path() + "/milestones",
                        etag,
                        "{\"title\":\"节点\",\"dueOn\":\"2027-06-30\"}")
                .json()
                .path("milestones");
        values.put("milestoneId", milestones.get(0).path("id").asText());
        values.put("today", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        return new Fixture(project.kind(), values, project.path());
    }

    private JsonNode post(String token, String path, String body) {
        return service.must(token, "POST", path, null, body).json();
    }
}
