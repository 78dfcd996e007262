package cn.tongxin.contract;

import cn.tongxin.identity.Access;
import cn.tongxin.identity.Act;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Which act each operation is, read from {@code @Access} beside {@code @Operation(operationId)}. */
final class Acts {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private final Map<String, Act> byOperationId = new HashMap<>();

    Acts(IndexView index) {
        for (AnnotationInstance access : index.getAnnotations(DotName.createSimple(Access.class))) {
            if (access.target().kind() != AnnotationTarget.Kind.METHOD) {
                continue;
            }
            AnnotationInstance operation = access.target().asMethod().annotation(OPERATION);
            if (operation != null && operation.value("operationId") != null) {
                byOperationId.put(
                        operation.value("operationId").asString(),
                        Act.valueOf(access.value().asEnum()));
            }
        }
    }

    Act of(Operation operation) {
        Act act = byOperationId.get(operation.getOperationId());
        if (act == null) {
            throw new IllegalStateException("operation without access: " + operation.getOperationId());
        }
        return act;
    }

    /** Writes {@code x-access} into the operation. */
    static void describe(Operation operation, Act act) {
        List<String> roles = act.forAnybody()
                ? List.of("ANYBODY")
                : act.roles().stream().map(Enum::name).sorted().toList();
        Map<String, Object> access = new LinkedHashMap<>();
        access.put("act", act.name());
        access.put("roles", roles);
        if (act.clientScope() != null) {
            access.put("scope", act.clientScope().written());
        }
        if (!act.states().isEmpty()) {
            access.put("states", act.states().stream().sorted().toList());
        }
        operation.addExtension("x-access", access);
    }
}
