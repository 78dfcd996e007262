package cn.tongxin.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The service holds a whole value against its pattern; in the contract, which looks for a part that fits, the pattern says so. */
final class Patterns {

    private Patterns() {}

    static void complete(Map<String, Schema> schemas) {
        for (Schema schema : schemas.values()) {
            anchor(schema);
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(Patterns::anchor);
            }
        }
    }

    static void complete(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream().map(Parameter::getSchema).forEach(Patterns::anchor);
        }
    }

    private static void anchor(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            schema.setPattern(pattern.contains("|") ? "^(" + pattern + ")$" : "^" + pattern + "$");
        }
        anchor(schema.getItems());
    }
}
