package cn.tongxin.contract;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Every answer tells its caller how it stands with its limits (draft-ietf-httpapi-ratelimit-headers). */
final class LimitHeaders {

    private static final Map<String, String[]> HEADERS = Map.of(
            "RateLimit-Policy",
            new String[] {
                "The limits of the caller: `q` requests in `w` seconds.",
                "\"minute\";q=600;w=60, \"day\";q=100000;w=86400"
            },
            "RateLimit",
            new String[] {
                "What is left of each: `r` requests; all of them again in `t` seconds.",
                "\"minute\";r=599;t=1, \"day\";r=99999;t=3600"
            });

    private LimitHeaders() {}

    static void define(Components components) {
        HEADERS.forEach((name, text) -> components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(text[0])
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                        .example(text[1])));
        add(Objects.requireNonNull(components.getResponses().get(ProblemAnswers.name("429"))));
    }

    /** On what succeeds, where they are looked for; they come with refusals too. */
    static void complete(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                add(answer);
            }
        });
    }

    private static void add(APIResponse answer) {
        HEADERS.keySet().stream()
                .sorted()
                .forEach(
                        name -> answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name)));
    }
}
