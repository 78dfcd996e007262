package cn.tongxin.contract;

import cn.tongxin.problem.ProblemType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that operations answer, defined once and referred to. */
final class ProblemAnswers {

    private static final List<Integer> STATUSES =
            List.of(400, 401, 403, 404, 405, 406, 408, 409, 412, 413, 415, 422, 428, 429, 500, 503);

    private ProblemAnswers() {}

    static String name(String status) {
        return "Problem" + status;
    }

    static void define(Components components) {
        for (int status : STATUSES) {
            List<ProblemType> types = Arrays.stream(ProblemType.values())
                    .filter(t -> t.status() == status)
                    .toList();
            Schema schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
            APIResponse answer = OASFactory.createAPIResponse()
                    .description("Problem: "
                            + types.stream().map(t -> "`" + t.key() + "`").collect(Collectors.joining(", ")) + ".")
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    "application/problem+json",
                                    OASFactory.createMediaType().schema(schema)));
            if (status == 429 || status == 503) {
                answer.addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("Seconds to wait.")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
            }
            components.addResponse(name(Integer.toString(status)), answer);
        }
    }

    static List<String> of(boolean write, boolean anybody, boolean named, boolean conditional, boolean body) {
        List<String> statuses = new ArrayList<>(List.of("400", "401", "404", "405", "406", "429", "500", "503"));
        // anybody's change may be refused too: one by cookie that comes from another site
        if (!anybody || write) {
            statuses.add("403");
        }
        if (write) {
            statuses.addAll(List.of("409", "422"));
        }
        if (body) {
            statuses.addAll(List.of("408", "413", "415"));
        }
        if (conditional) {
            statuses.addAll(List.of("412", "428"));
        }
        return statuses.stream().sorted().toList();
    }
}
