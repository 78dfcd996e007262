package cn.tongxin.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * The records say by {@code @Nullable} what may be null; the contract repeats it. In answers every field is present; in requests
 * what may be null may also be left out.
 */
final class Nullability {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName PROPERTY = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final String OURS = "cn.tongxin.";
    private static final List<String> PAGE = List.of("items", "nextCursor", "total");

    private final Map<String, ClassInfo> records = new HashMap<>();

    Nullability(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith(OURS)) {
                String chosen = chosenName(type);
                if (chosen != null) {
                    records.put(chosen, type);
                } else {
                    // one that was given this name on purpose comes first, whatever the order of the index
                    records.merge(type.simpleName(), type, (known, other) -> chosenName(known) == null ? other : known);
                }
            }
        }
    }

    private static @Nullable String chosenName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? null : name.asString();
    }

    void complete(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            ClassInfo type = records.get(name);
            if (type != null) {
                complete(schema, type);
            } else if (name.startsWith("Page") && schema.getProperties() != null) {
                schema.setRequired(PAGE);
                schema.addProperty(
                        "nextCursor",
                        orNull(Objects.requireNonNull(schema.getProperties().get("nextCursor"))));
            }
        });
    }

    private static void complete(Schema schema, ClassInfo type) {
        if (schema.getProperties() == null) {
            return;
        }
        boolean request = type.simpleName().endsWith("Request");
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            String name = written(type, component);
            Schema property = schema.getProperties().get(name);
            if (property == null) {
                continue;
            }
            TextLimits.write(component, property);
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            if (nullable && type.field(component.name()).hasAnnotation(INCLUDE)) {
                // left out rather than null
                continue;
            }
            if (nullable) {
                schema.addProperty(name, orNull(property));
            }
            if (!request || !nullable) {
                required.add(name);
            }
        }
        schema.setRequired(required);
        if (request) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    /** Most are written as they are called; {@code @JsonProperty} says where a standard wants another name. */
    private static String written(ClassInfo type, RecordComponentInfo component) {
        AnnotationInstance property = type.field(component.name()).annotation(PROPERTY);
        return property == null || property.value() == null
                ? component.name()
                : property.value().asString();
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null || schema.getAllOf() != null) {
            Schema alternative = OASFactory.createSchema().description(schema.getDescription());
            schema.setDescription(null);
            return alternative
                    .addAnyOf(schema)
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        }
        if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL)) {
            schema.addType(Schema.SchemaType.NULL);
            if (schema.getEnumeration() != null) {
                List<Object> values = new ArrayList<>(schema.getEnumeration());
                values.add(null);
                schema.setEnumeration(values);
            }
        }
        return schema;
    }
}
