package cn.tongxin.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.EnumSet;

/** Reads JSON strictly: nothing unknown, doubled, trailing, coerced or oversized; what is echoed is what was sent. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final int LONGEST_NUMBER = 40;
    private static final int DEEPEST = 20;
    private static final int LONGEST_STRING = 100_000;
    private static final int LONGEST_NAME = 100;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.setDefaultLeniency(false);
        mapper.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_STRING)
                        .maxNameLength(LONGEST_NAME)
                        .build());
        refuse(
                mapper,
                EnumSet.of(LogicalType.Textual, LogicalType.DateTime, LogicalType.Enum, LogicalType.OtherScalar),
                CoercionInputShape.Integer,
                CoercionInputShape.Float,
                CoercionInputShape.Boolean);
        refuse(
                mapper,
                EnumSet.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean),
                CoercionInputShape.String,
                CoercionInputShape.Boolean);
        refuse(mapper, EnumSet.of(LogicalType.Boolean, LogicalType.Float), CoercionInputShape.Integer);
        refuse(mapper, EnumSet.allOf(LogicalType.class), CoercionInputShape.EmptyString, CoercionInputShape.EmptyArray);
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert);
        mapper.coercionConfigFor(LogicalType.Collection)
                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.TryConvert);
        mapper.coercionConfigFor(LogicalType.Array)
                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.TryConvert);
        mapper.getFactory().configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), false);
    }

    private static void refuse(ObjectMapper mapper, EnumSet<LogicalType> types, CoercionInputShape... shapes) {
        for (LogicalType type : types) {
            for (CoercionInputShape shape : shapes) {
                mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
            }
        }
    }
}
