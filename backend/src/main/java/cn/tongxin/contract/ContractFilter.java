package cn.tongxin.contract;

import cn.tongxin.identity.Act;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Extensible;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Completes the document that the resources give: who may (from {@code identity.Act}), which problems each operation can answer,
 * retry keys, entity tags, and in the schemas what is always there and what may be null.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String SESSION = "/api/v1/session";
    private static final String RETRY_PARAMETER = "IdempotencyKey";
    /** On a read of one record that answers with its version. */
    private static final String VERSIONED = "x-versioned";
    /** On a POST whose answer is kept for no retry: what it shows in the clear is to lie nowhere. */
    private static final String UNKEPT = "x-unkept";

    private final Acts acts;
    private final Nullability nullability;

    public ContractFilter(IndexView index) {
        acts = new Acts(index);
        nullability = new Nullability(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        nullability.complete(components.getSchemas());
        Patterns.complete(components.getSchemas());
        Credentials.define(components);
        components.addParameter(
                RETRY_PARAMETER,
                OASFactory.createParameter()
                        .name("Idempotency-Key")
                        .in(Parameter.In.HEADER)
                        .description(
                                "Chosen by the caller, new for each request that is meant once; the same key and body give the same answer for 24 hours.")
                        .schema(OASFactory.createSchema()
                                .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)
                                .pattern("^[A-Za-z0-9_:.-]{1,128}$"))
                        .example("3f0c6f0e-5d6b-4a55-9f35-7f2a6f0f2b11"));
        ProblemAnswers.define(components);
        LimitHeaders.define(components);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean write = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        Act act = acts.of(operation);
        boolean anybody = act.forAnybody();
        Acts.describe(operation, act);
        operation.setSecurity(Credentials.of(act));
        if (method == PathItem.HttpMethod.POST && !path.startsWith(SESSION) && !marked(operation, UNKEPT)) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + RETRY_PARAMETER));
        }
        SharedParameters.complete(operation);
        Patterns.complete(operation);
        boolean conditional = has(operation, "If-Match");
        for (String problem : ProblemAnswers.of(
                write, anybody, path.contains("{"), conditional, operation.getRequestBody() != null)) {
            if (operation.getResponses().getAPIResponse(problem) == null) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                problem,
                                OASFactory.createAPIResponse()
                                        .ref("#/components/responses/" + ProblemAnswers.name(problem)));
            }
        }
        // a session is no record: it has no version
        boolean created = !path.startsWith(SESSION);
        tagWithVersions(operation, created, !write && marked(operation, VERSIONED));
        LimitHeaders.complete(operation);
        forgetMarks(operation);
    }

    /** Reads of one record answer with its ETag, and 304 to a caller that has it; so do changes with the new one. */
    private static void tagWithVersions(Operation operation, boolean created, boolean read) {
        for (Map.Entry<String, APIResponse> answer :
                operation.getResponses().getAPIResponses().entrySet()) {
            Content content = answer.getValue().getContent();
            boolean success = answer.getKey().startsWith("2") && content != null;
            if (success && (read || (created && answer.getKey().equals("201")) || has(operation, "If-Match"))) {
                answer.getValue()
                        .addHeader(
                                "ETag",
                                OASFactory.createHeader()
                                        .description("Version of the record, for If-Match and If-None-Match.")
                                        .schema(OASFactory.createSchema()
                                                .addType(
                                                        org.eclipse.microprofile.openapi.models.media.Schema.SchemaType
                                                                .STRING))
                                        .example("\"3-1c291ca3\""));
            }
        }
        if (read) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("The caller has this version."));
        }
    }

    /** What is said to this filter is no part of the contract; the framework writes it to operation, body and answers. */
    private static void forgetMarks(Operation operation) {
        List<Extensible<?>> places =
                new ArrayList<>(operation.getResponses().getAPIResponses().values());
        places.add(operation);
        places.add(operation.getResponses());
        if (operation.getRequestBody() != null) {
            places.add(operation.getRequestBody());
        }
        for (Extensible<?> place : places) {
            place.removeExtension(VERSIONED);
            place.removeExtension(UNKEPT);
        }
    }

    private static boolean marked(Operation operation, String extension) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey(extension);
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> header.equals(p.getName()));
    }
}
