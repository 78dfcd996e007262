package cn.tongxin.contract;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Query parameters that mean the same in every list: what is searched for has two characters or more, places have examples. */
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

    private SharedParameters() {}

    static void complete(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        for (Parameter parameter : parameters) {
            String example = parameter.getIn() == Parameter.In.QUERY ? EXAMPLES.get(parameter.getName()) : null;
            Schema schema = parameter.getSchema();
            if (example == null || schema == null || schema.getExamples() != null) {
                continue;
            }
            schema.setExamples(List.of(example));
            if (parameter.getName().equals(SEARCH)) {
                schema.minLength(SHORTEST).maxLength(LONGEST);
            }
        }
    }
}
