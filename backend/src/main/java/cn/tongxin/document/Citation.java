package cn.tongxin.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a document states a fact.
 *
 * @param asPrinted the document's own words, where they differ from the record's or are the fact itself
 */
@Schema(description = "A document that states this, and how it prints it.")
public record Citation(
        DocumentRef document,
        @Schema(examples = "约21.88亿元") @Nullable String asPrinted,
        @Nullable String note) {}
