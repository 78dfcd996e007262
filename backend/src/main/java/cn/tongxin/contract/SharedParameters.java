package cn.tongxin.contract;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Parameters that mean the same in every operation: ids, entity tags, what is searched for, places. */
final class SharedParameters {

    private static final String SEARCH = "q";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final Map<String, String> EXAMPLES = Map.of(
            SEARCH,
            "京津冀",
            "zone",
            "JJJ",
            "division",
            "130000",
            "place",
            "130000",
            "origin",
            "110000",
            "target",
            "130000",
            "metric",
            "intentions");
    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "id",
            "Id of the record.",
            "partyId",
            "Id of the party of the signing.",
            "linkId",
            "Id of the one-time link.",
            "aspectId",
            "Id of the aspect of the signing.",
            "taskId",
            "Id of the task.",
            "grantId",
            "Id of the grant.",
            "keyId",
            "Id of the key.",
            "role",
            "The role that the rule is for.",
            "If-Match",
            "ETag of the version that the change is based on; 412 when there is a newer one.");

    private SharedParameters() {}

    static void complete(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        // one that stands in the components has its name there
        parameters.stream().filter(parameter -> parameter.getName() != null).forEach(SharedParameters::complete);
    }

    private static void complete(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(DESCRIPTIONS.get(parameter.getName()));
        }
        String example = parameter.getIn() == Parameter.In.QUERY ? EXAMPLES.get(parameter.getName()) : null;
        Schema schema = parameter.getSchema();
        if (example == null || schema == null || schema.getExamples() != null) {
            return;
        }
        schema.setExamples(List.of(example));
        if (parameter.getName().equals(SEARCH)) {
            schema.minLength(SHORTEST).maxLength(LONGEST);
        }
    }
}
